"""The columns of the conclusions table: who decided or advised what, when, on which trials."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.numbers import show
from ..page_context import PageContext
from ..records.conclusion import Conclusion
from .column import Table, field_column, link_cell, text_cell, trials_cell


def _conclusion(entry: Entry) -> Conclusion:
    return cast(Conclusion, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _conclusion(entry).body)


def _trials(ctx: PageContext, entry: Entry) -> Cell:
    return trials_cell(ctx, _conclusion(entry).trials)


def _votes(ctx: PageContext, entry: Entry) -> Cell:
    votes = _conclusion(entry).votes
    if not votes:
        return text_cell("not applicable")
    lines = [f"{vote.question} Yes {show(vote.yes)}, no {show(vote.no)}." for vote in votes]
    return Cell(Markup("<br>").join(escape(line) for line in lines), "", " ".join(lines))


def _grounds(ctx: PageContext, entry: Entry) -> Cell:
    grounds = _conclusion(entry).grounds
    if not grounds:
        return text_cell("not found")
    items = Markup("").join(Markup("<li>{}</li>").format(ground) for ground in grounds)
    return Cell(Markup("<ul>{}</ul>").format(items), "", "; ".join(grounds))


TABLE = Table(
    dataset="conclusions",
    name=Column("Body", _name, fields=("body",)),
    columns={
        "country": field_column("Where", "country"),
        "kind": field_column("Kind of body", "kind"),
        "date": field_column("When", "date", view="date"),
        "position": field_column("In a few words", "title"),
        "direction": field_column("Direction", "direction"),
        "says": field_column("What it said", "says"),
        "certainty": field_column("Its own words for how sure", "certainty"),
        "trials": Column("Trials it names", _trials, fields=("trials",)),
        "saw": field_column("What lay before it", "saw"),
        "votes": Column("Votes", _votes, fields=("votes",)),
        "grounds": Column("Grounds", _grounds, fields=("grounds",)),
        "could-change": field_column("What could change it", "could_change"),
    },
    default=("date", "position", "says", "certainty", "trials"),
)
