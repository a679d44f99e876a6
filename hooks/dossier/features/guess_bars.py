"""``::: guess-bars phase3-participants``: who guessed their group right, beside what chance alone would give."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..charts.arm_bars import ArmBars, Bar, Comparison, arm_bars
from ..directive import Args, Directive, Part, Refused
from ..html.arm_values import arm_short, is_control
from ..html.cites import cite_all
from ..html.numbers import number, percent, show
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.blinding import BlindingCheck
from ..records.numbers import EventCount, Share
from ..records.trial import Trial

CHANCE = 50.0
"""Percent of right guesses between two groups when nobody can tell."""


class GuessBarsArgs(Args):
    """Which blinding check, under which caption."""

    of: Text = field("Id of a blinding check with guesses.", good="phase3-participants", bad="MAPP1")
    caption: Text = field("What the drawing shows, in a sentence.", good="Who guessed right.", bad="Blinding")


def render(ctx: PageContext, args: GuessBarsArgs) -> list[Part]:
    """The drawing, or a refusal when the check has no guesses to draw."""
    known = ctx.site.data.entries["blinding"]
    if args.of not in known:
        raise Refused(f"no blinding check is called '{args.of}'", nearest(args.of, known), args.of)
    check = cast(BlindingCheck, known[args.of].record)
    if check.status != "reported":
        raise Refused(f"'{args.of}' has no guesses to draw", "choose a check with 'status: reported'", check.status)
    ctx.show(known[args.of])
    plot = ArmBars(
        id=ctx.unique_id(f"guessed-{args.of}"),
        title=args.caption.rstrip("."),
        comparisons=[_comparison(ctx, check)],
        head=["Trials", "Guessed right", "People asked", "Whose guesses", "Sources"],
        caption=_caption(ctx, check, args),
        line=(CHANCE, f"chance {number(CHANCE)}%"),
    )
    return [arm_bars(plot)]


def _comparison(ctx: PageContext, check: BlindingCheck) -> Comparison:
    trials = ctx.site.data.of("trials", Trial)
    first = trials.get(check.trials[0])
    asked = [f"{arm_short(first, arm)}: {number(value.n)}" for arm, value in check.correct.items()]
    return Comparison(
        name=" and ".join(trials[id_].name if id_ in trials else id_ for id_ in check.trials),
        href="",
        bars=[_bar(first, arm, value) for arm, value in check.correct.items()],
        cells=[Markup("<br>").join(asked), escape(check.who_guessed), cite_all(ctx, check.basis_of("correct"))],
    )


def _bar(trial: Trial | None, arm: str, value: EventCount | Share) -> Bar:
    length = value.percent if isinstance(value, Share) else float(percent(value, 1).rstrip("%"))
    name = arm_short(trial, arm)
    view = "" if isinstance(value, Share) else "full"
    return Bar(name, is_control(trial, arm), length, f"{name}: {show(value, view)}")


def _caption(ctx: PageContext, check: BlindingCheck, args: GuessBarsArgs) -> Markup:
    says = "Filled bar: MDMA. Hollow bar: control. The dashed line is what would come out if nobody could tell."
    lead = Markup("<strong>{}</strong> {} ").format(args.caption, says)
    return lead + cite_all(ctx, check.basis_of("correct"))


DIRECTIVE = Directive(GuessBarsArgs, render, "Who guessed their group right.")
