"""What other records hold of a treatment, as lines that lead to them: effects, drop-out, guidelines, costs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from markupsafe import Markup

from ...datasets import Entry
from ...html.cites import cite_all
from ...html.control_words import HEADINGS, ORDER
from ...html.drop_out_lines import drop_out_line
from ...html.effect_lines import NOT_READ, arm_lines, effect_lines, people, shape_of
from ...html.guideline_words import SHAPES, guideline_name, words
from ...html.record_links import record_link
from ...of_treatment import drop_outs_of, economics_of, effects_of, positions_of
from ...page_context import PageContext
from ...records.drop_out import DropOut
from ...records.economic_fact import EconomicFact
from ...records.guideline_position import GuidelinePosition
from ...records.treatment_effect import TreatmentEffect

Line = dict[str, str | Markup]
"""A line of the block: ``link``, ``text``, ``shape`` and ``cites``."""


def effects(ctx: PageContext, treatment: str) -> Sequence[tuple[str, list[Line]]]:
    """Effects under the heading of their control condition, in the fixed order of these."""
    found = effects_of(ctx.site, treatment)
    groups = []
    for control in ORDER:
        entries = [entry for entry in found if cast(TreatmentEffect, entry.record).control == control]
        groups += [(HEADINGS[control], [_effect(ctx, entry) for entry in entries])] if entries else []
    return groups


def _effect(ctx: PageContext, entry: Entry) -> Line:
    effect = cast(TreatmentEffect, entry.record)
    numbers = [*effect_lines(effect), *arm_lines(effect.arms)] or [NOT_READ.rstrip(".")]
    text = f"{effect.finding}. {'; '.join(numbers)}. {people(effect)}. In whom: {effect.population}."
    return {"link": record_link(ctx, entry, effect.name), "shape": shape_of(effect), "text": text}


def drop_outs(ctx: PageContext, treatment: str) -> list[Line]:
    """How many left, each with its setting."""
    lines: list[Line] = []
    for entry in drop_outs_of(ctx.site, treatment):
        record = cast(DropOut, entry.record)
        link = record_link(ctx, entry, record.name)
        lines.append({"link": link, "text": drop_out_line(record), "cites": cite_all(ctx, record.basis)})
    return lines


def positions(ctx: PageContext, treatment: str) -> list[Line]:
    """What each guideline says, newest first."""
    found = positions_of(ctx.site, treatment)
    records = [(entry, cast(GuidelinePosition, entry.record)) for entry in found]
    records.sort(key=lambda pair: (-int(pair[1].year[:4]), pair[1].body))
    return [
        {
            "link": record_link(ctx, entry, guideline_name(record)),
            "shape": SHAPES[record.position],
            "text": words(record)
            if record.for_whom == "Adults with PTSD"
            else f"{words(record)} for: {record.for_whom}",
            "cites": cite_all(ctx, record.basis),
        }
        for entry, record in records
    ]


def costs(ctx: PageContext, treatment: str) -> list[Line]:
    """What is held of costs and payers."""
    return [
        {
            "link": record_link(ctx, entry, cast(EconomicFact, entry.record).name),
            "text": cast(EconomicFact, entry.record).finding,
        }
        for entry in economics_of(ctx.site, treatment)
    ]
