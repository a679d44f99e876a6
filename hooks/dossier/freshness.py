"""How long a fact of each kind may stand before it must be read again, and why. The one place that sets the limits."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from .datasets import Datasets
from .records.base import Model
from .records.basis import Basis
from .walk import parts

LIMITS: dict[str, tuple[int, str]] = {
    "trials": (180, "recruitment and posted results change within months"),
    "results": (730, "a published result changes only by correction"),
    "blinding": (730, "as results"),
    "follow-ups": (365, "long-term reports are still awaited"),
    "reviews": (365, "living reviews publish new versions"),
    "conclusions": (180, "regulators and guidelines move within months"),
    "critiques": (365, "replies may still come"),
    "terms": (1825, "definitions hold"),
    "help-lines": (90, "a number that has changed fails a reader in danger"),
    "warning-signs": (365, "what counts as an emergency changes rarely, and must be right"),
    "conditions": (180, "trials begin and report within months"),
    "mechanisms": (730, "laboratory studies appear within years"),
    "organizations": (180, "companies change hands and names within months"),
    "people": (365, "people change posts within a year"),
    "history-events": (1825, "the past holds; archives open slowly"),
    "protocols": (365, "finished protocols stand; national practice and planned trials change within a year"),
    "day-steps": (730, "a finished trial's day does not change; new measurements are rare"),
    "roles": (365, "regulators are rewriting who may do what"),
    "trainings": (365, "programs change hands, names and numbers"),
    "experiences": (730, "a published report changes only by correction"),
    "claims": (180, "a verdict is overtaken when law or evidence moves"),
    "omissions": (180, "as claims"),
    "jurisdictions": (180, "laws change, and someone may act on them; what is old here can harm"),
    "unread-places": (365, "a reading list, not a fact about the law"),
    "regulatory-events": (365, "an act of the past stands; what followed from it moves"),
    "access-routes": (90, "a route that has closed sends people the wrong way"),
    "costs": (180, "prices and payers change within months"),
    "eligibility-criteria": (365, "a finished trial keeps its criteria; running ones amend them"),
    "provider-checks": (180, "registers move to new addresses"),
    "visit-questions": (730, "a good question keeps"),
    "contraindications": (365, "protocols and guidelines that name groups are revised within years"),
    "interactions": (365, "new studies and warnings appear, and a wrong entry can harm"),
    "conduct-events": (180, "inquiries, replies and corrections go on"),
    "adverse-events": (730, "as results; a posted table or an audit may add to them"),
    "vital-signs": (730, "as results"),
    "body-risks": (365, "a reader may act on them, and studies go on"),
    "psychological-risks": (365, "reports by participants and replies still come"),
    "misuse-facts": (365, "a new trial must collect what was left out"),
    "unknowns": (180, "a trial that reports turns one into a fact"),
    "street-contrasts": (365, "what is sold changes from year to year"),
    "articles": (180, "a publisher may correct an article"),
    "searches": (180, "what was not found may have appeared"),
    "rereadings": (365, "a second reading ages like the first; after a year it should be made again"),
    "questions": (180, "an answer leans on what moves; its records are checked by their own limits"),
    "audit-items": (365, "an instrument may be revised, and the site changes"),
    "measures": (1825, "a scale keeps its range"),
}
"""Dataset to days and the reason; a dataset that is not listed has :data:`USUAL`."""

USUAL = (365, "a year is what a careful reader would expect")

Gate = Literal["safety", "law"]

GATES: dict[str, Gate] = {
    "help-lines": "safety",
    "warning-signs": "safety",
    "contraindications": "safety",
    "interactions": "safety",
    "provider-checks": "safety",
    "access-routes": "law",
    "jurisdictions": "law",
}
"""Datasets whose overdue facts stop a release: a reader acts on them at once, and a stale one can harm."""


def check_by(dataset: str, basis: Basis) -> str:
    """The day by which a fact must be read again: its own, if it names one, else its kind's limit."""
    return basis.check_by or _after(dataset, basis.checked)


def due(dataset: str, record: Model) -> str:
    """The day by which the first of its places, at any depth, must be read again; empty for a record without a day."""
    basis = [part for _, part in parts(record) if isinstance(part, Basis)]
    if basis:
        return min(check_by(dataset, item) for item in basis)
    day = getattr(record, "checked", "")  # of a search or an article, which have no source but a day
    return _after(dataset, day) if day else ""


def newest_check(data: Datasets) -> str:
    """The last day on which any fact was read in its source; empty where there is no fact yet."""
    return max((part.checked for entry in data for _, part in entry.parts if isinstance(part, Basis)), default="")


def _after(dataset: str, day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=LIMITS.get(dataset, USUAL)[0])).isoformat()
