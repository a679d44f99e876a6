"""``::: verdict-manual``: every verdict with its shape, its meaning and how many claims have it."""

from __future__ import annotations

from collections import Counter

from ..directive import Args, Directive, Part
from ..html.claim_block import claim_of
from ..html.render import render
from ..html.verdicts import VERDICTS, verdict_mark
from ..page_context import PageContext


class VerdictManualArgs(Args):
    """It takes none."""


def show(ctx: PageContext, _: VerdictManualArgs) -> list[Part]:
    """A list in the order in which verdicts are shown."""
    counted: Counter[str] = Counter(claim_of(entry).verdict for entry in ctx.site.data.entries["claims"].values())
    rows = [(verdict_mark(name), verdict.means, counted[name]) for name, verdict in VERDICTS.items()]
    return [render("verdict_manual.html", rows=rows)]


DIRECTIVE = Directive(VerdictManualArgs, show, "The verdicts on claims, and what each means.")
