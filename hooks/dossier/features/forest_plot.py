"""``::: forest-plot pool-symptoms``: the effects of a pool, with and without the trials that the developer ran."""

from __future__ import annotations

from markupsafe import Markup

from ..charts.forest import Line, Plot, forest
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.numbers import number, show, typographic
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.derived import DerivedEffect, Pool
from ..records.numbers import GroupMean
from ..records.result import Result
from ..records.trial import Trial
from ..tables.results import TABLE as RESULTS


class ForestArgs(Args):
    """Which pool, under which caption."""

    of: Text = field("Id of the pool.", good="pool-symptoms", bad="all")
    caption: Text = field("What the plot shows, in a sentence.", good="Symptoms after treatment", bad="Forest plot")


def render(ctx: PageContext, args: ForestArgs) -> list[Part]:
    """The plot; what is left when the developer's trials are taken out stands below it."""
    pools = ctx.site.data.of("pools", Pool)
    if args.of not in pools:
        raise Refused(f"no pool is called '{args.of}'", nearest(args.of, pools), args.of)
    pool = pools[args.of]
    ctx.show(ctx.site.data.entries["pools"][args.of])
    lines = [_line(ctx, pool, effect) for effect in pool.effects]
    plot = Plot(
        id=ctx.unique_id(args.of),
        title=pool.name,
        measure=pool.kind,
        lines=lines,
        pooled=(pool.estimate, pool.interval.low, pool.interval.high),
        neutral=1 if pool.kind == "risk ratio" else 0,
        favors=("fewer with MDMA", "more with MDMA")
        if pool.kind == "risk ratio"
        else ("better with MDMA", "better with control"),
        left_out=[(_trial_name(ctx, id_), why) for id_, why in pool.left_out.items()],
        caption=_caption(pool, args.caption),
        notes=[_independent(lines), f"{pool.formula} ({pool.method}).", typographic(pool.compared_with)],
    )
    return [forest(plot)]


def _line(ctx: PageContext, pool: Pool, id_: str) -> Line:
    effect = ctx.site.data.of("effects", DerivedEffect)[id_]
    result = ctx.site.data.of("results", Result)[effect.result]
    trial = ctx.site.data.of("trials", Trial)[effect.trial]
    assert not isinstance(effect.interval, str)
    return Line(
        name=trial.name,
        href=ctx.link(ctx.site.data.entries["trials"][effect.trial]) or "",
        estimate=effect.estimate,
        low=effect.interval.low,
        high=effect.interval.high,
        weight=pool.weights[id_],
        treatment=_arm(result, effect.treatment_arm),
        control=_arm(result, effect.control_arm),
        guessed=RESULTS.columns["blinding"].cell(ctx, ctx.site.data.entries["results"][effect.result]).html,
        sponsor_tied=trial.sponsor_tied is True,
        cites=cite_all(ctx, result.basis),
    )


def _arm(result: Result, arm: str) -> str:
    """``28 of 42 (67%)``, or a mean with its spread and the people behind it."""
    value = result.arms[arm]
    return show(value, "full") + (f", {number(value.n)} people" if isinstance(value, GroupMean) else "")


def _caption(pool: Pool, caption: str) -> Markup:
    pooled = f"Pooled {pool.kind} {number(pool.estimate, 2)} (95% interval {number(pool.interval.low, 2)} to "
    rest = f"{number(pool.interval.high, 2)}), {pool.n} people, I\N{SUPERSCRIPT TWO} {number(pool.i2)}%. Squares show weight."
    return Markup("<strong>{}</strong> {}{}").format(caption, pooled, rest)


def _independent(lines: list[Line]) -> str:
    left = [line.name for line in lines if not line.sponsor_tied]
    if left:
        verb = "is" if len(left) == 1 else "are"
        return f"Without the trials that the developer ran or paid for, {len(left)} {verb} left: {', '.join(left)}."
    return "Without the trials that the developer of the therapy ran or paid for, no trial is left to pool."


def _trial_name(ctx: PageContext, id_: str) -> str:
    trial = ctx.site.data.of("trials", Trial).get(id_)
    return trial.name if trial else id_


DIRECTIVE = Directive(ForestArgs, render, "A forest plot of a pool.")
