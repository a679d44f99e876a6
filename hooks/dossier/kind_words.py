"""What a record is, in a word that a reader knows."""

from __future__ import annotations

import re

from .datasets import Entry
from .html.references import KIND_WORDS
from .records.source import Source

_PLAIN = {
    "Result": "Trial result",
    "BlindingCheck": "Who could tell",
    "Critique": "Criticism",
    "DerivedEffect": "Effect, worked out here",
    "Pool": "Pooled effect, worked out here",
    "DropOut": "Drop-out",
    "FollowUp": "Follow-up",
    "EconomicFact": "Costs",
    "PopulationFact": "How common",
    "DayStep": "Dosing day",
    "Experience": "What people report",
    "ComparisonNote": "Comparison",
    "Jurisdiction": "Law of a place",
    "UnreadPlaces": "Places not read",
    "Interaction": "Medicine",
    "Contraindication": "Who was kept out",
    "ConductEvent": "Conduct",
    "RegulatoryEvent": "Event",
    "AccessRoute": "Way to be treated",
    "EligibilityCriterion": "Who could take part",
    "ProviderCheck": "Check of a provider",
    "VisitQuestion": "Question to ask",
    "BodyRisk": "Risk to the body",
    "PsychologicalRisk": "Risk to the mind",
    "MisuseFact": "Abuse potential",
    "StreetContrast": "Street drugs and trials",
    "Unknown": "Not known",
    "Article": "Checked article",
    "Omission": "Left out of articles",
    "Search": "Looked for",
    "Rereading": "Read again",
    "AuditItem": "Self-audit",
    "Change": "Change of this site",
}
"""Kinds whose name in the code would tell a reader little."""


def kind_word(entry: Entry) -> str:
    """What the record is, as a result says it: ``Trial``, ``Guideline position``; a source says its own kind."""
    if isinstance(entry.record, Source):
        return KIND_WORDS[entry.record.kind]
    name = type(entry.record).__name__
    words = _PLAIN.get(name) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return words[0] + words[1:].lower()
