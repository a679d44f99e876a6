"""``::: check-dates``: how often each kind of fact is read again and why, and when the next of its facts falls due."""

from __future__ import annotations

from dataclasses import dataclass

from ..directive import Args, Directive, Part
from ..freshness import GATES, LIMITS, USUAL, check_by
from ..html.numbers import date, number
from ..html.render import render
from ..page_context import PageContext
from ..records.basis import Record


class CheckDatesArgs(Args):
    """The list takes no arguments."""


@dataclass(frozen=True)
class Kind:
    """A dataset with the dates (YYYY-MM-DD) of its places in sources."""

    name: str
    days: int
    why: str
    gate: str
    facts: int
    oldest: str
    newest: str
    due: str


def show(ctx: PageContext, args: CheckDatesArgs) -> list[Part]:
    """One row a dataset that has records with a basis, what falls due first on top."""
    kinds = [kind for dataset in ctx.site.data.entries if (kind := _kind(ctx, dataset))]
    return [
        render(
            "check_dates.html", kinds=sorted(kinds, key=lambda kind: (kind.due, kind.name)), date=date, number=number
        )
    ]


def _kind(ctx: PageContext, dataset: str) -> Kind | None:
    records = [entry.record for entry in ctx.site.data.entries[dataset].values()]
    basis = [item for record in records if isinstance(record, Record) for item in record.basis]
    if not basis:
        return None
    days, why = LIMITS.get(dataset, USUAL)
    checked, due = [item.checked for item in basis], min(check_by(dataset, item) for item in basis)
    return Kind(
        dataset.replace("-", " ").capitalize(),
        days,
        why,
        GATES.get(dataset, ""),
        len(basis),
        min(checked),
        max(checked),
        due,
    )


DIRECTIVE = Directive(CheckDatesArgs, show, "How often each kind of fact is checked, why, and what falls due next.")
