"""``::: comparison-note forty-to-sixty-percent``: a question that readers bring, its answer, and the steps to it."""

from __future__ import annotations

from typing import Literal, cast

from markupsafe import Markup

from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.numbers import date
from ..html.render import render as fill
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.comparison_note import ComparisonNote, NotePoint


class NoteArgs(Args):
    """Which note, and under a heading of which level."""

    of: Text = field("Id of the note.", good="session-and-therapist-hours", bad="hours")
    level: Literal[2, 3] = field("Level of its heading.", good=2, bad="h2", default=2)


def render(ctx: PageContext, args: NoteArgs) -> list[Part]:
    """The heading carries the note's id, so that links to the note lead here."""
    known = ctx.site.data.entries["comparison-notes"]
    if args.of not in known:
        raise Refused(f"no comparison note is called '{args.of}'", nearest(args.of, known), args.of)
    entry = known[args.of]
    note = cast(ComparisonNote, entry.record)
    ctx.show(entry)
    steps = [_step(ctx, point) for point in note.points]
    body = fill("comparison_note.html", note=note, cites=cite_all(ctx, note.basis), steps=steps)
    return [Heading(args.level, note.title, ctx.unique_id(args.of)), body]


def _step(ctx: PageContext, point: NotePoint) -> dict[str, str | bool | Markup]:
    when = date(point.date) if point.date else ""
    return {"when": when, "says": point.says, "ours": point.ours, "cites": cite_all(ctx, point.basis)}


DIRECTIVE = Directive(NoteArgs, render, "A question about comparing treatments, its answer, and the steps to it.")
