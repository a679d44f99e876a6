"""``::: omissions legal``: facts that the articles leave out, each with why it matters and where this site tells it."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..bound_text import bound_text
from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.render import render
from ..html.verdicts import SEVERITIES
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.omission import Omission
from ..row_selection import matching


class OmissionsArgs(Args):
    """Which topic."""

    of: Text = field("The topic.", good="legal", bad="everything")


def show(ctx: PageContext, args: OmissionsArgs) -> list[Part]:
    """One block a fact, what matters most first."""
    found = matching(ctx.site.data.entries["omissions"].values(), {"topic": args.of})
    if not found:
        raise Refused("no omission has this topic", "name a topic of claims", args.of)
    found.sort(key=lambda entry: (SEVERITIES.index(_omission(entry).severity), entry.id))
    return [Markup("").join(_block(ctx, entry) for entry in found)]


def _omission(entry: Entry) -> Omission:
    return cast(Omission, entry.record)


def _block(ctx: PageContext, entry: Entry) -> Markup:
    ctx.show(entry)
    record = _omission(entry)
    src, _, anchor = record.page.partition("#")
    return render(
        "omission.html",
        id=ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        record=record,
        fact=bound_text(ctx, record.fact),
        why=bound_text(ctx, record.why_it_matters),
        page=ctx.site.page(src).title,
        href=ctx.site.way(ctx.page.src, src, anchor),
        cites=cite_all(ctx, record.basis),
    )


DIRECTIVE = Directive(OmissionsArgs, show, "Facts that all the checked articles leave out.")
