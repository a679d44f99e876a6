"""``::: critiques blinding``: the objections of a theme, each with why it matters, the replies and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, cast

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.numbers import show as written
from ..html.render import render
from ..html.support import support
from ..html.trial_links import trial_links
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.critique import Critique, Reply


class CritiquesArgs(Args):
    """Which theme, and the level of the headings."""

    of: Text = field("The theme.", good="blinding", bad="everything")
    level: Literal[2, 3, 4] = field("Level of each objection's heading.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: CritiquesArgs) -> list[Part]:
    """A heading and a block for each objection, the oldest first."""
    entries = list(ctx.site.data.entries["critiques"].values())
    themes = sorted({_critique(entry).theme for entry in entries})
    chosen = [entry for entry in entries if _critique(entry).theme == args.of]
    if not chosen:
        raise Refused(f"no critique has the theme '{args.of}'", nearest(args.of, themes), args.of)
    chosen.sort(key=lambda entry: (_critique(entry).date, entry.id))
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _critique(entry: Entry) -> Critique:
    return cast(Critique, entry.record)


def _parts(ctx: PageContext, entry: Entry, level: int) -> Iterator[Part]:
    ctx.show(entry)
    record = _critique(entry)
    yield Heading(level, record.title, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "")
    yield render(
        "critique.html",
        record=record,
        date=written(record.date, "date"),
        says=cite_all(ctx, support(record, "says")),
        why=cite_all(ctx, [basis for basis in record.basis if "why_it_matters" in basis.supports]),
        trials=trial_links(ctx, record.trials),
        replies=[_reply(ctx, reply) for reply in record.replies],
    )


def _reply(ctx: PageContext, reply: Reply) -> dict[str, object]:
    date = f", {written(reply.date, 'date')}" if reply.date else ""
    return {"who": reply.who, "date": date, "says": reply.says, "cites": cite_all(ctx, reply.basis)}


DIRECTIVE = Directive(CritiquesArgs, show, "The objections of a theme, with replies.")
