"""``::: treatment-blocks``: each treatment in a block: what it is, what it takes, what is known, for and against it."""

from __future__ import annotations

from typing import Literal, cast

from ...datasets import Entry
from ...directive import Args, Directive, Heading, Part
from ...html.cites import cite_all
from ...html.disagreement import disagreements
from ...html.render import render as fill
from ...page_context import PageContext
from ...records.base import field
from ...records.treatment import Treatment
from ...row_selection import Where, select
from .facts import facts
from .lists import costs, drop_outs, effects, positions


class BlocksArgs(Args):
    """Which treatments, and under headings of which level."""

    rows: Literal["all"] | list[str] = field("Ids in order, or all.", good=["emdr"], bad="EMDR", default="all")
    where: Where = field(
        "Only treatments whose fields have these values.",
        good={"kind": "medicine"},
        bad="medicine",
        default_factory=dict,
    )
    level: Literal[2, 3] = field("Level of the headings.", good=3, bad="h3", default=3)


def render(ctx: PageContext, args: BlocksArgs) -> list[Part]:
    """A heading with the treatment's id and a block for each, in the listed order, else by name."""
    chosen = select(ctx.site.data, "treatments", args.rows, args.where)
    ordered = chosen if args.rows != "all" else sorted(chosen, key=lambda entry: _treatment(entry).name.lower())
    return [part for entry in ordered for part in _block(ctx, entry, args.level)]


def _treatment(entry: Entry) -> Treatment:
    return cast(Treatment, entry.record)


def _block(ctx: PageContext, entry: Entry, level: int) -> list[Part]:
    treatment = _treatment(entry)
    ctx.show(entry)
    found = effects(ctx, entry.id)
    body = fill(
        "treatment_block.html",
        treatment=treatment,
        cites={name: cite_all(ctx, treatment.basis_of(name)) for name in ("what", "summary", "in_favor", "against")},
        facts=facts(ctx, entry, treatment),
        effects=found,
        how_many=sum(len(items) for _, items in found),
        drop_outs=drop_outs(ctx, entry.id),
        positions=positions(ctx, entry.id),
        costs=costs(ctx, entry.id),
        disagreements=disagreements(ctx, treatment.discrepancies) if treatment.discrepancies else "",
    )
    return [Heading(level, heading(treatment), ctx.unique_id(entry.id)), body]


def heading(treatment: Treatment) -> str:
    """``Prolonged exposure (PE)``: the short name behind the full one where it is an abbreviation."""
    name = treatment.name[0].upper() + treatment.name[1:]
    told = treatment.short.lower() in treatment.name.lower() or " " in treatment.short
    return name if told else f"{name} ({treatment.short})"


DIRECTIVE = Directive(BlocksArgs, render, "Treatments for PTSD, each in a block.")
