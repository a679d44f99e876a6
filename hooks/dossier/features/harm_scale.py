"""``::: harm-scale``: harms per 100 people, group beside group, on one scale from 0 to 100, by part of the body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast, get_args

from markupsafe import Markup, escape

from ..charts.arm_bars import ArmBars, Bar, Comparison, arm_bars
from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.event_words import groups
from ..html.marks import mark_all
from ..html.numbers import out_of, per_hundred, percent
from ..html.trial_links import trial_links, trial_name
from ..page_context import PageContext
from ..records.adverse_event import AdverseEvent, BodySystem
from ..records.base import Id, Text, field
from ..records.numbers import EventCount

HEAD = [
    "Event", "In 100 people (counted)", "Standard term", "Trial", "Which events", "When", "Asked for or told", "Sources",
]  # fmt: skip


class HarmScaleArgs(Args):
    """Which parts of the body, under which caption."""

    id: Text = field("A name for the drawing, unique on the page.", good="harms", bad="Figure 1")
    caption: Text = field("What the drawing shows, in a sentence.", good="Harms in phase 3.", bad="Harms")
    systems: list[BodySystem] = field(
        "Parts of the body; all when left out.", good=["suicidality"], bad="mind", default_factory=list
    )
    trials: list[Id] = field(
        "Only events of these trials; all when left out.", good=["mapp1"], bad="phase 3", default_factory=list
    )


def render(ctx: PageContext, args: HarmScaleArgs) -> list[Part]:
    """Every event with known counts in both groups; those that are only known by name stand below."""
    entries = _chosen(ctx, args)
    drawn = [entry for entry in entries if all(_known(ctx, _event(entry), control=side) for side in (False, True))]
    if not drawn:
        raise Refused("no adverse event has counts in both groups, so the drawing would be empty", "use a table")
    plot = ArmBars(
        id=ctx.unique_id(args.id),
        title=args.caption.rstrip("."),
        comparisons=[_comparison(ctx, entry) for entry in drawn],
        head=HEAD,
        caption=_caption(args),
        notes=_only_named(entries, drawn),
    )
    return [arm_bars(plot)]


def _chosen(ctx: PageContext, args: HarmScaleArgs) -> list[Entry]:
    """By part of the body, the most frequent first."""
    order = args.systems or list(get_args(BodySystem))
    chosen = [
        entry
        for entry in ctx.site.data.entries["adverse-events"].values()
        if _event(entry).system in order and (not args.trials or set(_event(entry).trials) <= set(args.trials))
    ]
    return sorted(chosen, key=lambda entry: (order.index(_event(entry).system), -_share(ctx, entry), entry.id))


def _event(entry: Entry) -> AdverseEvent:
    return cast(AdverseEvent, entry.record)


def _known(ctx: PageContext, event: AdverseEvent, *, control: bool) -> list[tuple[str, EventCount]]:
    return [(name, value) for name, value in groups(ctx, event, control=control) if percent(value) != "not reported"]


def _share(ctx: PageContext, entry: Entry) -> float:
    shares = [float(percent(value, 3).rstrip("%")) for _, value in _known(ctx, _event(entry), control=False)]
    return max(shares, default=0.0)


def _comparison(ctx: PageContext, entry: Entry) -> Comparison:
    event = _event(entry)
    ctx.show(entry)
    names = ", ".join(trial_name(ctx, id_) for id_ in event.trials)
    return Comparison(
        name=f"{event.plain}, {names}",
        href=ctx.link(entry) or "",
        bars=[*_bars(ctx, event, control=False), *_bars(ctx, event, control=True)],
        cells=[
            escape(event.event),
            trial_links(ctx, event.trials),
            escape(event.severity),
            escape(event.window),
            escape(event.solicited),
            cite_all(ctx, event.basis) + mark_all(["derived"] if event.derived else []),
        ],
        heading=event.system.capitalize(),
    )


def _bars(ctx: PageContext, event: AdverseEvent, *, control: bool) -> Iterator[Bar]:
    for name, value in _known(ctx, event, control=control):
        text = f"{name} {per_hundred(value)} ({out_of(value)})"
        yield Bar(name, control, float(percent(value, 1).rstrip("%")), text)


def _only_named(entries: Sequence[Entry], drawn: Sequence[Entry]) -> list[str]:
    names = {_event(entry).plain for entry in drawn}
    more = [
        _event(entry).plain.lower()
        for entry in entries
        if _event(entry).plain not in names and _event(entry).compared == "more likely with MDMA"
    ]
    said = "Also found more often with MDMA, but without counts in what was read, so not drawn: "
    return [f"{said}{', '.join(dict.fromkeys(more))}."] if more else []


def _caption(args: HarmScaleArgs) -> Markup:
    says = (
        "Filled bars: MDMA with therapy. Hollow bars: the comparison group, with the same therapy. The scale is people "
        "in 100; what was counted stands in brackets. These counts are a lower limit: not everything was recorded."
    )
    return Markup("<strong>{}</strong> {}").format(args.caption, says)


DIRECTIVE = Directive(HarmScaleArgs, render, "Harms per 100 people in both groups, on one scale.")
