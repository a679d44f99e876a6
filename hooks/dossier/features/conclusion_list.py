"""``::: conclusion-list``: several bodies, one block each: who, when, what it said and how sure it was."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.cites import cite_all
from ..html.numbers import show as written
from ..html.render import render
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.conclusion import Conclusion
from ..row_selection import select
from ..tables.conclusions import TABLE

_FACTS = ("certainty", "trials", "could-change")


class ConclusionListArgs(Args):
    """Which ones."""

    rows: list[Text] = field("Ids of the conclusions, in order.", good=["tga-2021", "tga-2023"], bad="TGA")


def show(ctx: PageContext, args: ConclusionListArgs) -> list[Part]:
    """The blocks in the order asked for."""
    entries = select(ctx.site.data, "conclusions", list(args.rows), {})
    return [render("positions.html", items=[_item(ctx, entry) for entry in entries])]


def _item(ctx: PageContext, entry: Entry) -> dict[str, object]:
    ctx.show(entry)
    record = cast(Conclusion, entry.record)
    facts = [(TABLE.columns[name].label, TABLE.columns[name].cell(ctx, entry)) for name in _FACTS]
    return {
        "id": ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        "name": record.body,
        "kind": f"{record.country}, {record.kind}, {written(record.date, 'date')}",
        "texts": [Markup("<strong>{}.</strong> {}").format(record.title.rstrip("."), escape(record.says))],
        "facts": [(label, cell) for label, cell in facts if cell.plain != "not applicable"],
        "cites": cite_all(ctx, record.basis),
    }


DIRECTIVE = Directive(ConclusionListArgs, show, "Several bodies' positions, one block each.")
