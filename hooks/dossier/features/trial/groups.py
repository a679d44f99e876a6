"""The groups: who was assigned to what, and how many were assessed."""

from __future__ import annotations

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.cites import cite_all
from ...html.numbers import number
from ...html.render import render
from ...page_context import PageContext
from ...records.base import MISSING
from ...records.trial import Trial


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """A small table of the arms with the protocol's dose."""
    if not trial.arms:
        return []
    rows = [
        (arm, [_cell(value) for value in (arm.role, arm.dose, arm.randomized, arm.assessed)])
        for arm in trial.arms.values()
    ]
    sources = cite_all(ctx, trial.basis_of("arms"))
    table = render("trial_groups.html", id=ctx.unique_id("groups-table"), rows=rows, sources=sources, name=trial.name)
    return [Heading(2, "Groups"), table]


def _cell(value: str | float) -> tuple[str, bool]:
    return (value if isinstance(value, str) else number(value)), value in MISSING
