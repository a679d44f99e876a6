"""``::: unknowns body``: questions without an answer, who says so, what would settle them, and trials that may tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, cast

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.render import render
from ..html.trial_links import trial_links
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.unknown import Unknown


class UnknownsArgs(Args):
    """Which theme, and the level of the headings."""

    of: Text = field("The theme.", good="body", bad="everything")
    level: Literal[2, 3, 4] = field("Level of each question's heading.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: UnknownsArgs) -> list[Part]:
    """A heading and a block for each question."""
    entries = list(ctx.site.data.entries["unknowns"].values())
    chosen = [entry for entry in entries if _unknown(entry).theme == args.of]
    if not chosen:
        themes = sorted({_unknown(entry).theme for entry in entries})
        raise Refused(f"no unknown has the theme '{args.of}'", nearest(args.of, themes), args.of)
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _unknown(entry: Entry) -> Unknown:
    return cast(Unknown, entry.record)


def _parts(ctx: PageContext, entry: Entry, level: int) -> Iterator[Part]:
    ctx.show(entry)
    record = _unknown(entry)
    yield Heading(level, record.title, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "")
    yield render(
        "unknown.html",
        record=record,
        cites=cite_all(ctx, record.basis),
        trials=trial_links(ctx, record.trials),
    )


DIRECTIVE = Directive(UnknownsArgs, show, "What nobody knows, and what would settle it.")
