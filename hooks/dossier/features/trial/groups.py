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

_COLUMNS = {
    "role": "Part in the comparison",
    "dose": "Dose in the protocol",
    "randomized": "Randomized",
    "assessed": "Assessed",
}
_COUNTS = {"randomized", "assessed"}


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """A small table of the arms; a column that says nothing of any arm is left out, one arm alone needs no table."""
    if len(trial.arms) < 2:
        return []
    arms = list(trial.arms.values())
    names = [name for name in _COLUMNS if any(getattr(arm, name) not in MISSING for arm in arms)]
    rows = [(arm.name, [_cell(name, getattr(arm, name)) for name in names]) for arm in arms]
    table = render(
        "trial_groups.html",
        id=ctx.unique_id("groups-table"),
        labels=[(_COLUMNS[name], name in _COUNTS) for name in names],
        rows=rows,
        sources=cite_all(ctx, trial.basis_of("arms")),
        name=trial.name,
    )
    return [Heading(2, "The groups"), table]


def _cell(name: str, value: str | float) -> tuple[str, str, str]:
    kind = "missing" if value in MISSING else "num" if name in _COUNTS else ""
    return _COLUMNS[name], value if isinstance(value, str) else number(value), kind
