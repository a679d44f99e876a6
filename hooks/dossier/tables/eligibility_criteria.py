"""The columns of the table of eligibility criteria; the trials that had one stand in every row."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.trial_links import trial_links, trial_name
from ..page_context import PageContext
from ..records.eligibility_criterion import EligibilityCriterion
from .column import Table, field_column, link_cell, text_cell, trials_cell


def _criterion(entry: Entry) -> EligibilityCriterion:
    return cast(EligibilityCriterion, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _criterion(entry).name)


def _trials(ctx: PageContext, entry: Entry) -> Cell:
    return trials_cell(ctx, _criterion(entry).trials)


def _otherwise(ctx: PageContext, entry: Entry) -> Cell:
    others = _criterion(entry).otherwise
    if not others:
        return text_cell("not found")
    lines = [Markup("{}: {}").format(trial_links(ctx, other.trials), other.says) for other in others]
    plain = [f"{', '.join(trial_name(ctx, id_) for id_ in other.trials)}: {other.says}" for other in others]
    return Cell(Markup("<br>").join(lines), "", " ".join(plain))


def _disputed(ctx: PageContext, entry: Entry) -> Cell:
    return text_cell(_criterion(entry).disputed or "not applicable")


TABLE = Table(
    dataset="eligibility-criteria",
    name=Column("Matter", _name, fields=("name",)),
    columns={
        "direction": field_column("Took in or kept out", "direction"),
        "group": field_column("Group", "group"),
        "criterion": field_column("As the trials had it", "criterion"),
        "plain": field_column("In plain words", "plain"),
        "trials": Column("Trials that had it", _trials, fields=("trials",)),
        "otherwise": Column("Trials that had it otherwise", _otherwise, fields=("otherwise",)),
        "why": field_column("Reason that a source gives", "why"),
        "disputed": Column("Sources disagree", _disputed, fields=("disputed",)),
    },
    default=("direction", "criterion", "otherwise", "why"),
    always=("trials",),
)
