"""``::: arm-bars``: several results as bars, group beside group on one denominator of 100."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..charts.arm_bars import ArmBars, Bar, Comparison, arm_bars
from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.arm_values import arm_short, is_control
from ..html.cites import cite_all
from ..html.marks import mark_all
from ..html.numbers import out_of, per_hundred, percent
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Id, Text, field
from ..records.numbers import EventCount
from ..records.result import Result
from ..records.trial import Trial
from ..tables.results import TABLE as RESULTS


class ArmBarsArgs(Args):
    """Which results, in which order, under which caption."""

    id: Text = field("A name for the drawing, unique on the page.", good="phase-3-outcomes", bad="Figure 1")
    caption: Text = field("What the drawing shows, in a sentence.", good="Three outcomes in two trials.", bad="Bars")
    names: dict[Id, Text] = field(
        "Names for results whose trial and outcome do not tell them apart.",
        good={"mapp1-response-randomized": "MAPP1: response, everyone who began"},
        bad="all randomized",
        default_factory=dict,
    )
    results: list[Id] = field("Ids of results with counts, in order.", good=["mapp1-response"], bad="MAPP1")


def render(ctx: PageContext, args: ArmBarsArgs) -> list[Part]:
    """The drawing; its table adds who was counted, who could tell their group, and the sources."""
    known = ctx.site.data.entries["results"]
    unknown = [id_ for id_ in args.results if id_ not in known]
    if unknown or not args.results:
        wrong = (
            f"no result is called '{unknown[0]}'" if unknown else "no result is named, so the drawing would be empty"
        )
        raise Refused(wrong, nearest(unknown[0] if unknown else "", known), unknown[0] if unknown else "")
    plot = ArmBars(
        id=ctx.unique_id(args.id),
        title=args.caption.rstrip("."),
        comparisons=[_comparison(ctx, known[id_], args.names.get(id_, "")) for id_ in args.results],
        head=["Outcome", "In 100 people (counted)", "People counted", "Guessed their group right", "Sources"],
        caption=_caption(args),
    )
    return [arm_bars(plot)]


def _comparison(ctx: PageContext, entry: Entry, name: str) -> Comparison:
    result = cast(Result, entry.record)
    ctx.show(entry)
    trial = ctx.site.data.of("trials", Trial).get(result.trial)
    marks = mark_all(["derived"] if result.derived else [])
    return Comparison(
        name=name or f"{trial.name if trial else result.trial}: {result.outcome}",
        href=ctx.link(entry) or "",
        bars=[_bar(trial, arm, value, entry) for arm, value in result.arms.items()],
        cells=[
            escape(result.analysis_set),
            RESULTS.columns["blinding"].cell(ctx, entry).html,
            cite_all(ctx, result.basis) + marks,
        ],
    )


def _bar(trial: Trial | None, arm: str, value: object, entry: Entry) -> Bar:
    if not isinstance(value, EventCount) or percent(value) == "not reported":
        repair = "leave it out, or show it in a table"
        raise Refused(f"'{entry.id}' has no count for '{arm}'", repair, entry.id)
    short = arm_short(trial, arm)
    length = float(percent(value, 1).rstrip("%"))
    return Bar(short, is_control(trial, arm), length, f"{short} {per_hundred(value)} ({out_of(value)})")


def _caption(args: ArmBarsArgs) -> Markup:
    says = "Filled bars: MDMA. Hollow bars: control. The scale is people in 100; what was counted stands in brackets."
    return Markup("<strong>{}</strong> {}").format(args.caption, says)


DIRECTIVE = Directive(ArmBarsArgs, render, "Several results as bars, group beside group.")
