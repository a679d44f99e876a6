"""``::: guideline-matrix``: what each guideline says of each treatment, in its own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from ..charts.guideline_matrix import Group, GuidelineMatrix, Line, Said, guideline_matrix
from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.guideline_words import MEANINGS, SHAPES, guideline_name, words
from ..html.kind_words import KINDS
from ..html.record_links import record_link
from ..html.treatment_links import treatment_link
from ..of_treatment import positions_of
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.guideline_position import GuidelinePosition
from ..records.treatment import Treatment

_EVERYBODY = "Adults with PTSD"
_BRIEF = 40
"""Longer words on whom a position is for stand in its own row, where the cell's link leads."""


class GuidelineMatrixArgs(Args):
    """A name and a caption; rows and columns are whatever the positions name."""

    id: Text = field("A name, unique on the page.", good="guidelines", bad="Matrix 1")
    caption: Text = field("What it shows, in a sentence.", good="What guidelines say.", bad="Guidelines")


def render(ctx: PageContext, args: GuidelineMatrixArgs) -> list[Part]:
    """Treatments by kind and name; guidelines on several treatments, from the newest to the oldest."""
    every = list(ctx.site.data.entries["guideline-positions"].values())
    entries = [entry for entry in every if _speaks_of(every, entry) > 1]
    newest = sorted({(-int(_position(entry).year[:4]), *_column(entry)) for entry in entries})
    columns = [(name, country) for _, name, country in newest]
    used = {SHAPES[_position(entry).position] for entry in entries}
    plot = GuidelineMatrix(
        id=ctx.unique_id(args.id),
        caption=args.caption,
        columns=columns,
        groups=[group for kind in KINDS if (group := _group(ctx, kind, columns)).lines],
        legend=[(shape, meaning) for shape, meaning in MEANINGS.items() if shape in used],
    )
    return [guideline_matrix(plot)]


def _position(entry: Entry) -> GuidelinePosition:
    return cast(GuidelinePosition, entry.record)


def _speaks_of(every: Sequence[Entry], entry: Entry) -> int:
    """How many treatments the guideline speaks of; one on MDMA alone would be an empty column."""
    return len({_position(other).treatment for other in every if _column(other) == _column(entry)})


def _column(entry: Entry) -> tuple[str, str]:
    return guideline_name(_position(entry)), _position(entry).country


def _group(ctx: PageContext, kind: str, columns: Sequence[tuple[str, str]]) -> Group:
    treatments = ctx.site.data.of("treatments", Treatment)
    lines = []
    for id_ in sorted(treatments, key=lambda name: treatments[name].short.lower()):
        positions = positions_of(ctx.site, id_)
        if treatments[id_].kind == kind and positions:
            cells = [[_said(ctx, entry) for entry in positions if _column(entry) == column] for column in columns]
            lines.append(Line(treatment_link(ctx, id_), cells))
    return Group(KINDS[kind], lines)


def _said(ctx: PageContext, entry: Entry) -> Said:
    position = _position(entry)
    limits: list[str] = [position.use] if position.use != "not stated" else []
    if position.for_whom != _EVERYBODY:
        limits.append(position.for_whom if len(position.for_whom) <= _BRIEF else "only for some people")
    return Said(SHAPES[position.position], record_link(ctx, entry, words(position)), "; ".join(limits))


DIRECTIVE = Directive(GuidelineMatrixArgs, render, "What each guideline says of each treatment.")
