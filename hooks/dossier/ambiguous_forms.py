"""Forms that mean more than one thing, and so lead nowhere from a sentence: a link to the other meaning misleads."""

from __future__ import annotations

import re
from functools import cache

from .linkable_forms import beginning_of, pattern_of

AMBIGUOUS = {
    "ACT": "acceptance and commitment therapy, or a law",
    "Amira": "a brand of moclobemide, or a name",
    "AP": "authorized prescriber, or a news agency",
    "APA": "the psychologists' association, or the psychiatrists'",
    "arm": "a group of a trial, or a part of the body",
    "AUD": "alcohol use disorder, or Australian dollars",
    "BAG": "the Swiss health office, or a bag in capitals",
    "Benadryl": "a cough medicine with dextromethorphan, or an antihistamine",
    "Chad": "a country, or a name",
    "CI": "confidence interval, or continuous integration",
    "Congo": "either of two countries",
    "control": "a comparison group, or having power over something",
    "CPT": "cognitive processing therapy, or billing codes",
    "depression": "an illness, or low mood",
    "DID": "dissociative identity disorder, or the verb in capitals",
    "Dimetapp": "cough medicines with dextromethorphan, or without it",
    "effect": "a difference between groups, or anything that follows",
    "EMA": "European Medicines Agency, or ecological momentary assessment",
    "Georgia": "a country, or a US state",
    "Guinea": "any of several countries",
    "harm": "an adverse event, or any damage",
    "Holland": "a part of the Netherlands, or all of it",
    "ICER": "an institute, or an incremental cost-effectiveness ratio",
    "IND": "investigational new drug, or independent",
    "integration": "a kind of session, or joining any two things",
    "IPA": "a method of analysis, or a phonetic alphabet",
    "Jordan": "a country, or a name",
    "Korea": "either of two countries",
    "MAPS": "the organization, or maps in capitals",
    "MINI": "an interview, or small",
    "OR": "odds ratio, or the word in capitals",
    "PAT": "psychedelic-assisted therapy, or a name",
    "PE": "prolonged exposure, or pulmonary embolism",
    "power": "of a statistical test, or of anything",
    "PP": "per protocol, or pages",
    "Psychopharmacology": "a journal, or a science",
    "relaxation training": "a therapy that was studied, or what a control group did",
    "Remedy": "a clinic, or anything that helps",
    "response": "an outcome, or any answer",
    "Robitussin": "cough medicines with dextromethorphan, or without it",
    "RR": "risk ratio, or respiratory rate",
    "SAD": "social anxiety disorder, or the feeling in capitals",
    "SAP": "Special Access Program, or statistical analysis plan",
    "SD": "standard deviation, or a place",
    "SE": "standard error, or a place",
    "set": "a state of mind, or any collection",
    "setting": "a room and its people, or any place",
    "significant": "in statistics, or important",
    "stress management": "a therapy that was studied, or anything against stress",
    "trial": "a study, or a court's hearing",
    "Turkey": "a country, or a bird",
    "US": "the United States, or the word in capitals",
    "VA": "Veterans Affairs, or Virginia",
    "Washington": "a US state, a city, or a name",
    "weed": "cannabis, or a plant",
    "WHO": "the World Health Organization, or the question in capitals",
}
"""Form to its two meanings. A term may carry it as a synonym and a place as an alias, so that search finds it."""


@cache
def meanings(form: str) -> str:
    """What a form could mean, if it is one of those, in whatever spelling; else nothing."""
    beginning = beginning_of(form, 2)
    alike = ((known, both) for known, both in AMBIGUOUS.items() if known.lower().startswith(beginning))
    return next((both for known, both in alike if re.fullmatch(pattern_of(form), known)), "")
