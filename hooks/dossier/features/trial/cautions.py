"""What a reader must know before leaning on the trial, and who could tell what they had been given."""

from __future__ import annotations

from typing import cast

from ...blinding_of import blinding_of
from ...datasets import Entry
from ...directive import Heading, Part
from ...html.cites import cite_all
from ...html.render import render
from ...page_context import PageContext
from ...records.blinding import BlindingCheck
from ...records.trial import Trial


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """A list of cautions; the blinding check's summary is always the last of them."""
    check = blinding_of(ctx.site, entry.id)
    items = [(item.says, cite_all(ctx, item.basis)) for item in trial.cautions]
    if check is not None:
        ctx.show(check)
        record = cast(BlindingCheck, check.record)
        items.append((record.summary, cite_all(ctx, record.basis)))
    return [Heading(2, "Bear in mind"), render("cautions.html", items=items)] if items else []
