"""What people type for a record besides its page's words: other names, registry numbers, DOI, authors behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .datasets import Entry
from .html.references import KIND_WORDS
from .records.base import MISSING
from .records.basis import Record
from .records.interaction import Medicine
from .records.source import Source

_FIELDS = (
    "name",
    "claim",
    "question",
    "also",
    "looked_for",
    "short",
    "full_name",
    "aliases",
    "synonyms",
    "registrations",
    "number",
    "doi",
    "members",
)
_SIGNED = {"article", "preprint", "book"}
"""Kinds of sources whose authors are people; the others name an institution, which would lead everywhere."""
_REGISTRY_NUMBER = re.compile(r"NCT\d{8}|ACTRN\d{14}|ISRCTN\d{8}|\b20\d\d-\d{6}-\d\d(?:-\d\d)?\b", re.IGNORECASE)


_PLAIN = {
    "Result": "Trial result",
    "BlindingCheck": "Who could tell",
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


def names(entry: Entry, labels: Mapping[str, str]) -> list[str]:
    """Every name of a record, each once, in the order of its fields; ``labels`` are the sources' short ones."""
    found = [text for name in _FIELDS for text in _texts(getattr(entry.record, name, None))]
    if isinstance(entry.record, Source):
        address = f"{entry.record.url or ''} {entry.record.title}"
        found += [labels[entry.id], *_REGISTRY_NUMBER.findall(address)]
    return list(dict.fromkeys(text for text in found if text not in MISSING))


def authors(entry: Entry, sources: Mapping[str, Source]) -> list[str]:
    """People who wrote the papers behind a record, each once; a source's own stand in its entry and are not repeated."""
    if not isinstance(entry.record, Record):
        return []
    ids = [*getattr(entry.record, "publications", []), *(basis.source for basis in entry.record.basis)]
    signed = (sources[id_] for id_ in ids if id_ in sources and sources[id_].kind in _SIGNED)
    written = (author for source in signed for author in source.authors)
    return list(dict.fromkeys(written))


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    if isinstance(value, Medicine):
        return value.names
    number = getattr(value, "number", None)
    return [number] if isinstance(number, str) else []
