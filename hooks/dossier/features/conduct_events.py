"""``::: conduct-events``: what went wrong or is said to have, one block an event, with every voice and how it speaks."""

from __future__ import annotations

from typing import Literal, cast

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.numbers import show as written
from ..html.numbers import typographic
from ..html.render import render
from ..html.trial_links import trial_links
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.conduct_event import ConductEvent, Standing, Statement

STANDINGS: dict[Standing, str] = {
    "found": "found by a regulator, a journal or an institution",
    "admitted": "admitted by those of whom it is said",
    "reported": "reported; no finding was found",
    "disputed": "disputed",
    "alleged": "alleged; no finding was found",
}


class ConductEventsArgs(Args):
    """Which theme, and the level of the headings."""

    of: Text = field("The theme.", good="consent", bad="all")
    level: Literal[2, 3, 4] = field("Level of each event's heading.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: ConductEventsArgs) -> list[Part]:
    """A heading and a block for each event, the oldest first."""
    entries = list(ctx.site.data.entries["conduct-events"].values())
    chosen = [entry for entry in entries if _of(entry).theme == args.of]
    if not chosen:
        themes = sorted({_of(entry).theme for entry in entries})
        raise Refused(f"no event has the theme '{args.of}'", nearest(args.of, themes), args.of)
    chosen.sort(key=lambda entry: (_of(entry).date, entry.id))
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _of(entry: Entry) -> ConductEvent:
    return cast(ConductEvent, entry.record)


def _parts(ctx: PageContext, entry: Entry, level: int) -> list[Part]:
    ctx.show(entry)
    record = _of(entry)
    block = render(
        "conduct_event.html",
        record=record,
        date=written(record.date, "date"),
        standing=STANDINGS[record.standing],
        what=typographic(record.what),
        cites=cite_all(ctx, record.basis),
        trials=trial_links(ctx, record.trials),
        statements=[_statement(ctx, statement) for statement in record.statements],
    )
    return [Heading(level, record.title, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else ""), block]


def _statement(ctx: PageContext, statement: Statement) -> tuple[str, str, str, str, Markup]:
    date = f", {written(statement.date, 'date')}" if statement.date else ""
    return statement.by, date, statement.kind, typographic(statement.says), cite_all(ctx, statement.basis)


DIRECTIVE = Directive(ConductEventsArgs, show, "What went wrong or is said to have, of one theme.")
