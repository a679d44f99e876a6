"""``::: contraindication-list``: the conditions of a group, each with the protocols' words, the reason and what is known."""

from __future__ import annotations

from typing import Literal, cast

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.disagreement import disagreements
from ..html.numbers import typographic
from ..html.render import render
from ..html.support import support
from ..html.trial_links import trial_link
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.contraindication import Contraindication


class ContraindicationListArgs(Args):
    """Which group, and the level of the headings."""

    of: Text = field("The group.", good="heart and blood vessels", bad="heart")
    level: Literal[2, 3, 4] = field("Level of each heading.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: ContraindicationListArgs) -> list[Part]:
    """A heading and a block for each, in the order of the records."""
    entries = list(ctx.site.data.entries["contraindications"].values())
    chosen = [entry for entry in entries if _of(entry).group == args.of]
    if not chosen:
        groups = sorted({_of(entry).group for entry in entries})
        raise Refused(f"no contraindication belongs to '{args.of}'", nearest(args.of, groups), args.of)
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _of(entry: Entry) -> Contraindication:
    return cast(Contraindication, entry.record)


def _parts(ctx: PageContext, entry: Entry, level: int) -> list[Part]:
    ctx.show(entry)
    record = _of(entry)
    protocols = [] if isinstance(record.protocols, str) else record.protocols
    block = render(
        "contraindication.html",
        record=record,
        known=typographic(record.known),
        protocols=[(trial_link(ctx, p.trial), p.rule, typographic(p.says), cite_all(ctx, p.basis)) for p in protocols],
        also=[(voice.who, typographic(voice.says), cite_all(ctx, voice.basis)) for voice in record.also],
        why=cite_all(ctx, support(record, "why")),
        known_cites=cite_all(ctx, [basis for basis in record.basis if "known" in basis.supports]),
        discrepancies=disagreements(ctx, record.discrepancies) if record.discrepancies else "",
    )
    return [Heading(level, record.name, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else ""), block]


DIRECTIVE = Directive(ContraindicationListArgs, show, "Conditions that kept people out of trials, of one group.")
