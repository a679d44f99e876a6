"""``::: pictograph mapp2-loss-of-diagnosis``: one hundred people for each group of a result, on one denominator."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..charts.pictograph import Group, Pictograph, pictograph
from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.arm_values import arm_name, is_control
from ..html.cites import cite_all
from ..html.marks import mark_all
from ..html.numbers import percent, show
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.numbers import EventCount
from ..records.result import Result
from ..records.trial import Trial
from ..tables.results import TABLE as RESULTS


class PictographArgs(Args):
    """Which result, under which caption, and what the two kinds of figure stand for."""

    of: Text = field("Id of a result with counts.", good="mapp2-loss-of-diagnosis", bad="MAPP2")
    caption: Text = field("What the drawing shows, in a sentence.", good="PTSD after 18 weeks in MAPP2.", bad="Results")
    filled: Text = field(
        "What became of those whose figure is filled.", good="no longer met the criteria for PTSD", bad="better"
    )
    hollow: Text = field("What became of the others.", good="still met the criteria for PTSD", bad="rest")


def render(ctx: PageContext, args: PictographArgs) -> list[Part]:
    """The drawing; below it what was counted, who could tell their group, and the sources."""
    entry = ctx.site.data.entries["results"].get(args.of)
    if entry is None:
        raise Refused(f"no result is called '{args.of}'", nearest(args.of, ctx.site.data.entries["results"]), args.of)
    ctx.show(entry)
    plot = Pictograph(
        id=ctx.unique_id(f"people-{args.of}"),
        title=args.caption.rstrip("."),
        groups=_groups(ctx, entry),
        filled=args.filled,
        hollow=args.hollow,
        caption=_caption(ctx, entry, args),
    )
    return [pictograph(plot)]


def _groups(ctx: PageContext, entry: Entry) -> list[Group]:
    result = cast(Result, entry.record)
    trial = ctx.site.data.of("trials", Trial).get(result.trial)
    counts = {arm: value for arm, value in result.arms.items() if isinstance(value, EventCount)}
    if len(counts) < 2 or any(percent(value) == "not reported" for value in counts.values()):
        repair = "choose a result whose arms all have events and n, or show it in a table"
        raise Refused(f"'{entry.id}' has no counts for two groups or more", repair, entry.id)
    return [
        Group(arm_name(trial, arm), is_control(trial, arm), int(percent(value).rstrip("%")), show(value, "full"))
        for arm, value in counts.items()
    ]


def _caption(ctx: PageContext, entry: Entry, args: PictographArgs) -> Markup:
    result = cast(Result, entry.record)
    guessed = RESULTS.columns["blinding"].cell(ctx, entry).html
    marks = mark_all(["derived"] if result.derived else [])
    says = escape(
        f"Filled: {args.filled}. Hollow: {args.hollow}. {result.time.label}; people counted: {result.analysis_set}."
    )
    lead = Markup("<strong>{}</strong> ").format(args.caption)
    return (
        lead + says + Markup(" Guessed their group right: {}. {}{}").format(guessed, cite_all(ctx, result.basis), marks)
    )


DIRECTIVE = Directive(PictographArgs, render, "One hundred people for each group of a result.")
