"""``::: review-list``: several reviews, one block each: what it covered, what it found and what to bear in mind."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.cites import cite_all
from ..html.render import render
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.review import Review
from ..row_selection import select
from ..tables.reviews import TABLE

_FACTS = ("studies", "participants", "searched", "certainty", "risk-of-bias")


class ReviewListArgs(Args):
    """Which ones."""

    rows: list[Text] = field("Ids of the reviews, in order.", good=["yong2025"], bad="Yong")


def show(ctx: PageContext, args: ReviewListArgs) -> list[Part]:
    """The blocks in the order asked for."""
    entries = select(ctx.site.data, "reviews", list(args.rows), {})
    return [render("positions.html", items=[_item(ctx, entry) for entry in entries])]


def _item(ctx: PageContext, entry: Entry) -> dict[str, object]:
    ctx.show(entry)
    record = cast(Review, entry.record)
    facts = [(TABLE.columns[name].label, TABLE.columns[name].cell(ctx, entry)) for name in _FACTS]
    return {
        "id": ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        "name": TABLE.name.cell(ctx, entry).html,
        "kind": f"{record.kind}, on {record.subject}",
        "texts": [escape(record.finding), Markup("<em>Bear in mind:</em> {}").format(record.limits)],
        "facts": [(label, cell) for label, cell in facts if cell.plain != "not applicable"],
        "cites": cite_all(ctx, record.basis),
    }


DIRECTIVE = Directive(ReviewListArgs, show, "Several reviews, one block each.")
