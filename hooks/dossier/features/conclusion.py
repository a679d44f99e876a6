"""``::: conclusion fda-complete-response-2024``: one body's position whole, with its votes, grounds and discrepancies."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..charts.votes import votes
from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.disagreement import disagreements
from ..html.render import render
from ..html.support import support
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.conclusion import Conclusion
from ..tables.conclusions import TABLE

SHOWN = ["date", "position", "says", "grounds", "certainty", "trials", "could-change"]


class ConclusionArgs(Args):
    """Which one, and which of its lines."""

    of: Text = field("Id of the conclusion.", good="fda-advisory-committee-2024", bad="FDA")
    lines: list[str] = field(
        "Columns of the conclusions table.", good=["date", "trials"], bad="all", default_factory=SHOWN.copy
    )


def show(ctx: PageContext, args: ConclusionArgs) -> list[Part]:
    """A list of facts, each with its sources; then the votes as marks, then where sources disagree."""
    known = ctx.site.data.entries["conclusions"]
    if args.of not in known:
        raise Refused(f"no conclusion is called '{args.of}'", nearest(args.of, known), args.of)
    entry = known[args.of]
    unknown = [name for name in args.lines if name not in TABLE.columns]
    if unknown:
        raise Refused(f"a conclusion has no line '{unknown[0]}'", nearest(unknown[0], TABLE.columns), unknown[0])
    ctx.show(entry)
    record = cast(Conclusion, entry.record)
    block = render(
        "conclusion.html",
        id=ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        name=record.body,
        lines=_lines(ctx, entry, args.lines),
        votes=votes(record.votes, cite_all(ctx, support(record, "votes"))) if record.votes else "",
        discrepancies=disagreements(ctx, record.discrepancies) if record.discrepancies else "",
    )
    return [block]


def _lines(ctx: PageContext, entry: Entry, names: list[str]) -> list[tuple[str, object, Markup]]:
    record, columns = cast(Conclusion, entry.record), [TABLE.columns[name] for name in names]
    cells = [(column, column.cell(ctx, entry)) for column in columns]
    told = [(column, cell) for column, cell in cells if cell.plain != "not applicable"]
    return [(column.label, cell, cite_all(ctx, support(record, column.fields[0]))) for column, cell in told]


DIRECTIVE = Directive(ConclusionArgs, show, "One body's position, with votes and grounds.")
