"""An amount in milligrams stands in a trial's or a protocol's record, or is cited; never in a sentence of our own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..prose import EXEMPT, sentences
from ..site import Site
from .check import Check, problem

_RULE = "dose-outside-protocol"
_WORDS = (
    r"(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|one|two|three|four|five|six|seven"
    r"|eight|nine|and)"
)
_DOSE = re.compile(
    rf"(?i)(?P<bound>\[=(?P<id>[a-z0-9-]+)[^\]]*\])\s*(?:mg|milligrams?)\b"
    rf"|(?P<typed>(?:\d[\d.,]*|{_WORDS}(?:[\s-]{_WORDS})*)\s*-?(?:mg|milligrams?)\b)"
)
_HINT = re.compile(r"mg|milligram", re.IGNORECASE)
"""What each of these has; the pattern is slow, and few sentences have it."""
HOLD_DOSES = ("trials", "protocols")
"""Datasets whose records say what a trial gave."""
WITHOUT_DOSES = ("day-steps", "roles", "trainings", "experiences")
"""Datasets that speak of treatment and leave the dose to :data:`HOLD_DOSES`."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each amount on a page or in a record that nothing carries."""
    for page in site.pages.by_src.values():
        if not page.src.startswith(EXEMPT):
            for sentence in sentences(page):
                yield from _in_sentence(site, page.file, sentence.line, sentence.text)
            yield from _in_front_matter(page.meta, page.file)
    for name in WITHOUT_DOSES:
        for entry in site.data.entries.get(name, {}).values():
            for field, value in entry.record:
                if isinstance(value, str) and (found := _DOSE.search(value)):
                    repair = "name the protocol; its trials' records hold the dose"
                    yield problem(_RULE, entry, (field,), "a dose outside of a protocol", found.group(), repair)


def _in_sentence(site: Site, file: str, line: int, text: str) -> Iterator[Problem]:
    if "[@" in text or not _HINT.search(text):
        return
    for found in _DOSE.finditer(text):
        known = site.data.entry(found["id"]) if found["id"] else None
        if known is None or known.dataset not in HOLD_DOSES:
            repair = "bind it to a trial or a protocol, or cite the protocol in the sentence"
            yield Problem(
                file, line, 1, _RULE, "a dose that neither a protocol nor a source carries", found.group(), repair
            )


def _in_front_matter(meta: dict[str, object], file: str) -> Iterator[Problem]:
    if str(meta.get("record", "")).startswith(tuple(f"{name}/" for name in HOLD_DOSES)):
        return  # the page of a trial shows the record that carries it
    for name in ("title", "description", "answers"):
        if found := _DOSE.search(str(meta.get(name, ""))):
            wrong = f"a dose in the page's {name}, where nothing can carry it"
            yield Problem(file, 1, 1, _RULE, wrong, found.group(), "leave the dose to the page's text")


CHECK = Check(_RULE, "A dose without its protocol reads as advice to take it.", run, Decision.NO_ADVICE)
