"""A linked form leads to one record and means one thing; a form that a reader could take otherwise is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..linkable_forms import beginning_of, pattern_of
from ..linkables import Linkable, linkables
from ..problems import Problem
from ..records.jurisdiction import Jurisdiction
from ..records.term import Term
from ..site import Site
from .check import Check, problem

AMBIGUOUS = {
    "ACT": "acceptance and commitment therapy, or a law",
    "AP": "authorized prescriber, or a news agency",
    "APA": "the psychologists' association, or the psychiatrists'",
    "AUD": "alcohol use disorder, or Australian dollars",
    "BAG": "the Swiss health office, or a bag in capitals",
    "Chad": "a country, or a name",
    "CI": "confidence interval, or continuous integration",
    "CPT": "cognitive processing therapy, or billing codes",
    "DID": "dissociative identity disorder, or the verb in capitals",
    "Congo": "either of two countries",
    "Georgia": "a country, or a US state",
    "Guinea": "any of several countries",
    "Holland": "a part of the Netherlands, or all of it",
    "Jordan": "a country, or a name",
    "Korea": "either of two countries",
    "Turkey": "a country, or a bird",
    "US": "the United States, or the word in capitals",
    "Washington": "a US state, a city, or a name",
    "EMA": "European Medicines Agency, or ecological momentary assessment",
    "ICER": "an institute, or an incremental cost-effectiveness ratio",
    "IND": "investigational new drug, or independent",
    "IPA": "a method of analysis, or a phonetic alphabet",
    "MAPS": "the organization, or maps in capitals",
    "MINI": "an interview, or small",
    "PAT": "psychedelic-assisted therapy, or a name",
    "PE": "prolonged exposure, or pulmonary embolism",
    "PP": "per protocol, or pages",
    "RR": "risk ratio, or respiratory rate",
    "OR": "odds ratio, or the word in capitals",
    "SAD": "social anxiety disorder, or the feeling in capitals",
    "SAP": "Special Access Program, or statistical analysis plan",
    "SD": "standard deviation, or a place",
    "SE": "standard error, or a place",
    "VA": "Veterans Affairs, or Virginia",
    "arm": "a group of a trial, or a part of the body",
    "control": "a comparison group, or having power over something",
    "effect": "a difference between groups, or anything that follows",
    "harm": "an adverse event, or any damage",
    "integration": "a kind of session, or joining any two things",
    "power": "of a statistical test, or of anything",
    "response": "an outcome, or any answer",
    "set": "a state of mind, or any collection",
    "setting": "a room and its people, or any place",
    "significant": "in statistics, or important",
    "trial": "a study, or a court's hearing",
}
"""Form to its two meanings. A term may carry it as a synonym and a place as an alias, so that search finds it."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each form that is taken already or that means several things."""
    taken: dict[str, Linkable] = {}
    for item in linkables(site.data):
        earlier = taken.setdefault(pattern_of(item.form), item)
        if earlier is not item:
            yield _taken(item, earlier)
        meanings = _meanings(item.form)
        if meanings:
            wrong = f"the form '{item.form}' means more than one thing"
            yield _problem(item, wrong, meanings, "link a longer form, and keep this one under synonyms")


def _taken(item: Linkable, earlier: Linkable) -> Problem:
    if item.entry is earlier.entry:
        return _problem(item, f"the form '{item.form}' is found by '{earlier.form}' already", "", "remove it")
    found = f"{earlier.entry.dataset} '{earlier.entry.id}' ({earlier.entry.file}) has it too"
    repair = "keep it where it is meant most, or take it out of both"
    return _problem(item, f"the form '{item.form}' is linked twice", found, repair)


def _meanings(form: str) -> str:
    beginning = beginning_of(form, 2)
    alike = ((known, both) for known, both in AMBIGUOUS.items() if known.lower().startswith(beginning))
    return next((both for known, both in alike if re.fullmatch(pattern_of(form), known)), "")


def _problem(item: Linkable, wrong: str, found: str, repair: str) -> Problem:
    record = item.entry.record
    path: tuple[str | int, ...] = ("name",)
    if isinstance(record, Term | Jurisdiction):
        path = ("link", record.link.index(item.form)) if item.form in record.link else ("link_not_in",)
    return problem("link-forms-unique", item.entry, path, wrong, found, repair)


CHECK = Check("link-forms-unique", "A link in a sentence that leads to another meaning misleads without a trace.", run)
