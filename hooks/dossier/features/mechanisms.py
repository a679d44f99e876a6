"""``::: mechanisms memory``: the claims of a theme, each with its level, what was found, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, cast

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.mechanism_words import FINDINGS, LEVELS
from ..html.render import render
from ..html.support import support
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.mechanism import Mechanism


class MechanismsArgs(Args):
    """Which theme, and the level of the headings."""

    of: Text = field("The theme.", good="memory", bad="everything")
    level: Literal[2, 3, 4] = field("Level of each claim's heading.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: MechanismsArgs) -> list[Part]:
    """A heading and a block for each claim, those nearest to people in treatment first."""
    entries = ctx.site.data.entries["mechanisms"].values()
    chosen = [entry for entry in entries if _record(entry).theme == args.of]
    if not chosen:
        themes = sorted({_record(entry).theme for entry in entries})
        raise Refused(f"no mechanism has the theme '{args.of}'", nearest(args.of, themes), args.of)
    chosen.sort(key=lambda entry: (list(LEVELS).index(_record(entry).level), entry.id))
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _record(entry: Entry) -> Mechanism:
    return cast(Mechanism, entry.record)


def _parts(ctx: PageContext, entry: Entry, level: int) -> Iterator[Part]:
    ctx.show(entry)
    record = _record(entry)
    yield Heading(level, record.name, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "")
    yield render(
        "mechanism.html",
        record=record,
        level=LEVELS[record.level],
        finding=FINDINGS[record.finding],
        cites=cite_all(ctx, support(record, "says")),
        against=cite_all(ctx, [basis for basis in record.basis if "against" in basis.supports]),
    )


DIRECTIVE = Directive(MechanismsArgs, show, "The claims on how MDMA acts of a theme, each with its evidence.")
