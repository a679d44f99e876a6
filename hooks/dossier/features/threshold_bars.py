"""``::: threshold-bars``: how many people in 100 crossed a threshold of blood pressure, pulse or temperature."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..charts.arm_bars import ArmBars, Bar, Comparison, arm_bars
from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.numbers import per_hundred
from ..html.risk_words import counted
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Id, Text, field
from ..records.vital_sign import VitalSign


class ThresholdBarsArgs(Args):
    """Which vital signs, in which order, under which caption."""

    id: Text = field("A name for the drawing, unique on the page.", good="thresholds", bad="Figure 1")
    caption: Text = field("What the drawing shows, in a sentence.", good="After one dose.", bad="BP")
    rows: list[Id] = field("Ids of vital signs with a threshold, in order.", good=["healthy-sbp-160"], bad="all")


def render(ctx: PageContext, args: ThresholdBarsArgs) -> list[Part]:
    """One bar a threshold; there is no hollow bar where the source gives no comparison."""
    known = ctx.site.data.entries["vital-signs"]
    unknown = [id_ for id_ in args.rows if id_ not in known]
    if unknown or not args.rows:
        wrong = f"no vital sign is called '{unknown[0]}'" if unknown else "no vital sign is named"
        raise Refused(wrong, nearest(unknown[0] if unknown else "", known), unknown[0] if unknown else "")
    plot = ArmBars(
        id=ctx.unique_id(args.id),
        title=args.caption.rstrip("."),
        comparisons=[_comparison(ctx, known[id_]) for id_ in args.rows],
        head=["Threshold", "In 100 people (counted)", "In whom", "Dose, as published", "Without MDMA", "Sources"],
        caption=_caption(args),
    )
    return [arm_bars(plot)]


def _comparison(ctx: PageContext, entry: Entry) -> Comparison:
    sign = cast(VitalSign, entry.record)
    if sign.above is None or per_hundred(sign.above) == "not reported":
        raise Refused(f"'{entry.id}' crosses no threshold", "leave it out, or show it in a table", entry.id)
    ctx.show(entry)
    share = per_hundred(sign.above)
    length = float(share.removeprefix("about ").split()[0])
    cells = [escape(sign.group), escape(sign.dose), escape(sign.control), cite_all(ctx, sign.basis)]
    bar = Bar("MDMA", control=False, percent=length, text=f"{share} ({counted(sign.above)})")
    return Comparison(sign.name, ctx.link(entry) or "", [bar], cells)


def _caption(args: ThresholdBarsArgs) -> Markup:
    says = "Filled bars: after MDMA. The scale is people in 100; what the source gives stands in brackets."
    return Markup("<strong>{}</strong> {}").format(args.caption, says)


DIRECTIVE = Directive(ThresholdBarsArgs, render, "People in 100 who crossed a threshold of a vital sign.")
