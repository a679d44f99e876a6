"""``::: effects-by-control``: effects of treatments, one panel for each control condition, never ranked across them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, cast

from markupsafe import Markup

from ..charts.effects_by_control import Dot, Panel, Row, panel
from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part
from ..html.cites import cite_all
from ..html.control_words import BEFORE_AFTER, HEADINGS, MEANINGS, ORDER
from ..html.effect_lines import NOT_READ, STANDARDIZED, arm_lines, effect_lines, people, shape_of
from ..html.record_links import record_link
from ..html.record_marks import record_marks
from ..html.treatment_links import with_treatment
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.numbers import Effect, Interval
from ..records.treatment_effect import EffectRange, TreatmentEffect
from ..row_selection import Where, select


class EffectsArgs(Args):
    """Which effects; the panels are the control conditions that they have."""

    id: Text = field("A name, unique on the page.", good="symptoms", bad="Figure 1")
    rows: Literal["all"] | list[str] = field(
        "Ids in order, or all.", good=["ssris-symptoms"], bad="SSRI", default="all"
    )
    where: Where = field(
        "Only effects whose fields have these values.", good={"outcome": "symptoms"}, bad="all", default_factory=dict
    )


def render(ctx: PageContext, args: EffectsArgs) -> list[Part]:
    """A heading and a panel for each control condition, in the records' order; inside one, in the chosen order."""
    chosen = select(ctx.site.data, "treatment-effects", args.rows, args.where)
    parts: list[Part] = []
    for control in ORDER:
        entries = [entry for entry in chosen if _effect(entry).control == control]
        if entries:
            parts += [Heading(3, HEADINGS[control]), _panel(ctx, args.id, control, entries)]
    return parts


def _effect(entry: Entry) -> TreatmentEffect:
    return cast(TreatmentEffect, entry.record)


def _panel(ctx: PageContext, id_: str, control: str, entries: Sequence[Entry]) -> Markup:
    """Within a panel the effects of one treatment stay together; it is no order of size."""
    names = sorted(entries, key=lambda entry: _effect(entry).treatment)
    plot = Panel(
        id=ctx.unique_id(f"{id_}-{ORDER.index(control) + 1}"),
        title=HEADINGS[control],
        meaning=MEANINGS[control],
        rows=[_row(ctx, entry) for entry in names],
        searched=any(ctx.is_home_of(entry) for entry in entries),
    )
    return panel(plot)


def _row(ctx: PageContext, entry: Entry) -> Row:
    effect, home = _effect(entry), ctx.is_home_of(entry)
    ctx.show(entry)
    marks = record_marks(ctx, effect, ("finding", "effect", "ranges", "arms"), derived=bool(effect.derived))
    title = with_treatment(ctx, effect.treatment, effect.name)
    dots = _dots(effect)
    drawn = {dot.text for dot in dots}
    words = [line for line in effect_lines(effect) if line not in drawn] + arm_lines(effect.arms)
    change = effect.control == BEFORE_AFTER
    return Row(
        id=ctx.unique_id(entry.id) if home else "",
        name=(Markup("{}").format(title) if home else record_link(ctx, entry, title)) + marks,
        about=f"{effect.population}; {effect.control_detail}. {people(effect)}.",
        shape=shape_of(effect),
        finding=effect.finding,
        kind="change" if change else "better" if effect.finding == "better than control" else "other",
        dots=dots,
        words=words or ([] if dots else [NOT_READ]),
        blinding=effect.blinding,
        certainty=effect.certainty,
        cites=cite_all(ctx, effect.basis),
    )


def _dots(effect: TreatmentEffect) -> list[Dot]:
    """Every standardized number, with its sign turned so that more is better; none when the good side is not known."""
    if effect.favors_treatment not in {"positive", "negative"}:
        return []
    sign = 1 if effect.favors_treatment == "positive" else -1
    lines = effect_lines(effect)
    numbers: list[Effect | EffectRange] = [*effect.effect, *effect.ranges]
    drawn = [(item, text) for item, text in zip(numbers, lines, strict=True) if item.kind in STANDARDIZED]
    return [_dot(item, text, sign) for item, text in drawn if not _unknown(item)]


def _unknown(item: Effect | EffectRange) -> bool:
    return isinstance(item, Effect) and isinstance(item.estimate, str)


def _dot(item: Effect | EffectRange, text: str, sign: int) -> Dot:
    if isinstance(item, EffectRange):
        low, high = (item.low, item.high) if sign > 0 else (_turned(item.high), _turned(item.low))
        return Dot(text, None, low, high)
    ends = item.interval if isinstance(item.interval, Interval) else None
    low, high = sorted((sign * ends.low, sign * ends.high)) if ends else (None, None)
    return Dot(text, sign * float(item.estimate), low, high)


def _turned(value: float | None) -> float | None:
    return None if value is None else -value


DIRECTIVE = Directive(EffectsArgs, render, "Effects of treatments, by what they were compared with.")
