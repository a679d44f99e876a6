"""``::: warning-signs drug-emergency``: when to call for help at once, and what to do until it comes."""

from __future__ import annotations

from typing import cast

from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.render import render
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.warning_signs import WarningSigns


class WarningSignsArgs(Args):
    """Which ones."""

    of: Text = field("Id of the record.", good="drug-emergency", bad="overdose")


def show(ctx: PageContext, args: WarningSignsArgs) -> list[Part]:
    """The signs as a list, then what to do meanwhile; each with its sources."""
    known = ctx.site.data.entries["warning-signs"]
    if args.of not in known:
        raise Refused(f"no warning signs are called '{args.of}'", nearest(args.of, known), args.of)
    entry = known[args.of]
    ctx.show(entry)
    record = cast(WarningSigns, entry.record)
    block = render(
        "warning_signs.html",
        id=ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        record=record,
        listed=[sign.replace(" °", "\N{NO-BREAK SPACE}°") for sign in record.signs],
        signs=cite_all(ctx, record.basis_of("signs")),
        meanwhile=cite_all(ctx, record.basis_of("meanwhile")),
    )
    return [block]


DIRECTIVE = Directive(WarningSignsArgs, show, "When to call for help at once.")
