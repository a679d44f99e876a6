"""Cure, proven, safe: words that promise more than any source bears stand only where they are denied, asked or quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..own_words import passages
from ..problems import Problem
from ..site import Site
from .check import Check

_PROMISES: dict[str, str] = {
    r"cur(?:e|es|ed|ing)": "say what was measured, such as loss of diagnosis, with the counts",
    r"proven|proves|conclusively": "write what the trial found or the authors concluded",
    r"breakthrough(?!\s+(?:therapy|device|designation|status|drug))": "say what changed, and by how much",
    r"(?:is|are|was|were|been|be|as|its|considered|found|deemed|proved|seems?|appears?|remains?)"
    r"\s+(?:\w+\s+){0,2}?safe(?!\s+(?:place|enough))": "say which harms were counted, in how many people of both groups",
    r"safe\s+(?:and\s+(?:effective|well|tolerable)|(?:drug|medicine|treatment|therapy|substance|option|dose)s?)":
        "say which harms were counted, in how many people of both groups",
}  # fmt: skip
"""Pattern to what to write instead."""
_ANY = re.compile("|".join(rf"\b(?P<w{i}>{pattern})\b" for i, pattern in enumerate(_PROMISES)), re.IGNORECASE)
_INSTEAD = list(_PROMISES.values())
_HINTS = ("cure", "curing", "prove", "conclusively", "breakthrough", "safe")
"""Letters of which each alternative has one."""
_OPEN = re.compile(
    r"(?i)\b(?:no|not|nor|neither|never|none|nobody|nothing|cannot|without|whether|if|hardly|rather\s+than|unless"
    r"|claim(?:s|ed)?|call(?:s|ed)?|sa(?:ys?|id)|promis\w+|advertis\w+|hop(?:es?|ed|ing)|false|wrong|myth|ask(?:s|ed)?"
    r"|how)\b|n[\u2019']t\b"
)
"""Words that deny, ask or report; one of them before the promise turns it into something else."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each promise in the site's own voice."""
    for passage in passages(site, _HINTS):
        for match in _ANY.finditer(passage.own) if "?" not in passage.own[-3:] else []:
            if not _OPEN.search(passage.own[: match.start()]):
                repair = _INSTEAD[int((match.lastgroup or "w0")[1:])]
                wrong = "a promise that no source bears without a qualification"
                yield Problem(*passage.place, "unqualified-words", wrong, match.group(), repair)


CHECK = Check(
    "unqualified-words",
    "Someone may decide about their life on one word; nothing here is a cure, proven or safe without saying for whom.",
    run,
    Decision.FAIR_WORDS,
)
