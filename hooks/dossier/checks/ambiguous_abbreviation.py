"""An abbreviation with two meanings stands on a page only where one of them is spelled out; the reader need not guess."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..prose import sentences
from ..site import Site
from .check import Check

MEANINGS: dict[str, tuple[str, ...]] = {
    "AP": ("authorized prescriber", "Associated Press"),
    "APA": ("American Psychological Association", "American Psychiatric Association"),
    "AUD": ("alcohol use disorder", "Australian dollar"),
    "CPT": ("cognitive processing therapy", "Current Procedural Terminology"),
    "DID": ("dissociative identity disorder",),
    "EMA": ("European Medicines Agency", "ecological momentary assessment"),
    "IND": ("investigational new drug",),
    "IPA": ("interpretative phenomenological analysis",),
    "PE": ("prolonged exposure", "pulmonary embolism"),
    "PP": ("per protocol",),
    "SAD": ("social anxiety disorder",),
    "SAP": ("Special Access Program", "statistical analysis plan"),
}
"""Abbreviation to what it can stand for. A link never guesses either: see :mod:`dossier.checks.link_forms_unique`."""

EXEMPT = ("contribute/",)
"""Folders whose pages speak of the project, not of its subject."""
_FORM = re.compile(rf"(?<![\w-])(?:{'|'.join(MEANINGS)})(?![\w-])")


def run(site: Site) -> Iterator[Problem]:
    """A problem at the first use of each such abbreviation on a page that spells out none of its meanings."""
    for page in site.pages.by_src.values():
        if page.src.startswith(EXEMPT) or not _FORM.search(page.body):
            continue
        body = " ".join(page.body.lower().split())
        told: set[str] = set()
        for sentence in sentences(page):
            for form in _FORM.findall(sentence.text):
                if form not in told and not any(meaning.lower() in body for meaning in MEANINGS[form]):
                    told.add(form)
                    repair = "spell it out once on the page, or write the words instead"
                    wrong = f"'{form}' can mean more than one thing, and the page does not say which"
                    found = ", or ".join(MEANINGS[form])
                    yield Problem(page.file, sentence.line, 1, "ambiguous-abbreviation", wrong, found, repair)


CHECK = Check(
    "ambiguous-abbreviation",
    "PE is a therapy and a blocked lung artery, CPT a therapy and a billing code; a wrong guess misleads.",
    run,
    Decision.ONE_MEANING,
)
