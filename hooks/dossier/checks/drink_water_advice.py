"""No page and no record advises drinking: after MDMA too much fluid is a danger of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..own_words import passages
from ..problems import Problem
from ..site import Site
from .check import Check

_FLUID = r"(?:water|fluids?|liquids?|electrolytes?|isotonic\s+drinks?)"
_ADVICE = re.compile(
    rf"""(?xi)
    (?<!who\s)(?<!they\s)(?<!people\s)(?<!if\syou\s)(?<!when\syou\s)
    \b(?:drink|sip)\s+(?:\w+\s+){{0,4}}?(?:plenty|lots|{_FLUID})\b(?!\s+(?:of\s+)?alcohol)
    | \b(?:by|keep|try|recommends?|advises?|suggests?)\s+(?:drinking|sipping)\s+(?:\w+\s+){{0,4}}?(?:plenty|lots|{_FLUID})\b
    | \b(?:stay|staying|keep|keeping|remain|get|be)\s+(?:well\s+|properly\s+)?hydrated\b
    | \b(?:re)?hydrate\s+(?:well|often|before|during|after|yourself|properly)\b
    | \b(?:plenty|lots)\s+of\s+{_FLUID}\b
    """
)
_HINTS = ("drink", "sip", "hydrat", "plenty", "lots")
"""Letters of which each alternative has one."""
_REFUSED = re.compile(
    r"(?i)\b(?:not|never|no|nobody|nor|avoid|against|without|instead\s+of|rather\s+than|whether|asks?\s+about)"
    r"(?:\W+\w+){0,6}\W*$|n[\u2019']t(?:\W+\w+){0,6}\W*$"
)
"""A word that turns the advice round, close before it."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each sentence that tells a reader to drink, unless it is quoted or refused."""
    for passage in passages(site, _HINTS):
        for match in _ADVICE.finditer(passage.own):
            if not _REFUSED.search(passage.own[: match.start()]):
                wrong = "this reads as advice to drink"
                repair = "leave it out; if it is a claim that is corrected, put its words in quotation marks"
                yield Problem(*passage.place, "drink-water-advice", wrong, match.group(), repair)


CHECK = Check(
    "drink-water-advice",
    "After one dose of MDMA sodium fell below normal in 30 of 96 volunteers; drinking lowers it further, so the advice can harm.",
    run,
    Decision.NO_ADVICE,
)
