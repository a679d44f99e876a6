"""What was measured long after the course."""

from __future__ import annotations

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.arm_values import value_cell
from ...html.cites import cite_all
from ...html.marks import mark_all, marks_of
from ...html.render import render
from ...page_context import PageContext
from ...records.follow_up import FollowUp
from ...records.source import Source
from ...records.trial import Trial


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """One item a follow-up: when, how many of how many, what it found and why it cannot carry more."""
    found = {id_: item for id_, item in ctx.site.data.of("follow-ups", FollowUp).items() if entry.id in item.trials}
    if not found:
        return []
    sources = ctx.site.data.of("sources", Source)
    items = [
        {
            "record": item,
            "values": value_cell(trial, item.values) if item.values else None,
            "cites": cite_all(ctx, item.basis),
            "marks": mark_all(marks_of(item.basis, sources)),
        }
        for item in found.values()
    ]
    for id_ in found:
        ctx.show(ctx.site.data.entries["follow-ups"][id_])
    return [Heading(2, "Afterwards"), render("trial_follow_ups.html", items=items)]
