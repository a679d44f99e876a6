"""``::: mechanism-levels``: all claims on how MDMA acts, by the level at which they were tested."""

from __future__ import annotations

from typing import cast

from ..charts.mechanism_levels import Claim, mechanism_levels
from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.mechanism_words import LEVELS, THEMES
from ..html.record_links import record_link
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.mechanism import Mechanism


class MechanismLevelsArgs(Args):
    """A name and a caption; every claim is drawn, since leaving some out would paint a picture."""

    id: Text = field("A name for the drawing, unique on the page.", good="claims-by-level", bad="Figure 1")
    caption: Text = field("What the drawing shows, in a sentence.", good="Claims by level.", bad="Ladder")


def render(ctx: PageContext, args: MechanismLevelsArgs) -> list[Part]:
    """The drawing; numbers run from the highest level down, by theme."""
    entries = sorted(ctx.site.data.entries["mechanisms"].values(), key=_place)
    if not entries:
        raise Refused("there are no mechanisms, so the drawing would be empty", "add records to docs/data/mechanisms")
    claims = [_claim(ctx, number, entry) for number, entry in enumerate(entries, 1)]
    return [mechanism_levels(ctx.unique_id(args.id), args.caption, claims)]


def _place(entry: Entry) -> tuple[int, int, str]:
    record = cast(Mechanism, entry.record)
    return list(LEVELS).index(record.level), list(THEMES).index(record.theme), entry.id


def _claim(ctx: PageContext, number: int, entry: Entry) -> Claim:
    record = cast(Mechanism, entry.record)
    name = record_link(ctx, entry, record.name)
    return Claim(number, name, record.name, record.level, record.finding, record.sure, cite_all(ctx, record.basis))


DIRECTIVE = Directive(
    MechanismLevelsArgs, render, "Claims on how MDMA acts, drawn by the level at which they were tested."
)
