"""Which values move a conclusion, and why. The one place that says so; what decides on its own page is added here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .changed_records import ChangedRecord, Records

EFFICACY, SAFETY, LAW, SOURCE = "efficacy", "safety", "law", "a source was retracted"

COUNTS: dict[str, tuple[str, frozenset[str], str]] = {
    "results": (EFFICACY, frozenset({"arms", "effect", "better", "analysis_set", "time"}), "what a trial found"),
    "effects": (EFFICACY, frozenset(), "how large the difference is"),
    "pools": (EFFICACY, frozenset(), "what the trials say together"),
    "reviews": (EFFICACY, frozenset(), "what reviewers concluded"),
    "treatment-effects": (EFFICACY, frozenset(), "what other treatments achieve"),
    "follow-ups": (EFFICACY, frozenset(), "whether it lasts"),
    "blinding": (EFFICACY, frozenset(), "how far a result can be trusted"),
    "conclusions": (EFFICACY, frozenset(), "what a body concluded, and from what"),
    "guideline-positions": (EFFICACY, frozenset(), "what guidelines recommend"),
    "adverse-events": (SAFETY, frozenset(), "how often harm was seen"),
    "vital-signs": (SAFETY, frozenset(), "what it does to heart and temperature"),
    "drop-outs": (SAFETY, frozenset(), "who left, and why"),
    "body-risks": (SAFETY, frozenset(), "a reader may act on it"),
    "psychological-risks": (SAFETY, frozenset(), "a reader may act on it"),
    "misuse-facts": (SAFETY, frozenset(), "a reader may act on it"),
    "contraindications": (SAFETY, frozenset(), "who must not take it"),
    "interactions": (SAFETY, frozenset(), "a medicine that can harm together with it"),
    "warning-signs": (SAFETY, frozenset(), "what counts as an emergency"),
    "help-lines": (SAFETY, frozenset(), "a number that is called in danger"),
    "conduct-events": (SAFETY, frozenset(), "harm by those who treated"),
    "provider-checks": (SAFETY, frozenset(), "how a reader tells who may treat"),
    "jurisdictions": (LAW, frozenset(), "what is allowed in a place"),
    "access-routes": (LAW, frozenset(), "a way that people try to go"),
    "regulatory-events": (LAW, frozenset(), "what an authority decided"),
    "claims": ("a verdict", frozenset({"verdict"}), "what the site says of a popular claim"),
}
"""Dataset to the kind of conclusion, the fields that count (all, when empty), and the reason."""

NEVER = frozenset({"basis", "related", "search", "summary_of"})
"""Where a fact was read, and when, moves no conclusion: only what it says does."""


@dataclass(frozen=True)
class Prompt:
    """Something to be decided by a person before this is merged."""

    kind: str
    reason: str
    record: ChangedRecord
    moved: tuple[str, ...]
    reread: tuple[str, ...]
    """Records that rest on the changed one and did not change with it."""


def prompts(changed: list[ChangedRecord], records: Records) -> list[Prompt]:
    """One for each record of which a value moved that a conclusion rests on."""
    keys = {record.key for record in changed}
    return [
        Prompt(kind, reason, record, moved, tuple(sorted(set(_resting(record.key, records)) - keys)))
        for record in changed
        for kind, reason, moved in _moves(record)
    ]


def _moves(record: ChangedRecord) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    if record.retracted:
        yield SOURCE, "nothing may rest on it unmarked", ("status",)
    kind, fields, reason = COUNTS.get(record.key.split("/")[0], ("", frozenset[str](), ""))
    moved = tuple(
        field.path
        for field in record.fields
        if field.path.split(".")[0] not in NEVER and (not fields or field.path.split(".")[0] in fields)
    )
    if kind and (moved or record.state != "changed"):
        yield kind, reason, moved


def _resting(key: str, records: Records) -> list[str]:
    return [name for name, record in records.items() if key in record["uses"]]
