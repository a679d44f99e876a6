"""``::: trial``: everything known of the trial whose page this is. One section a file; ``SECTIONS`` gives their order."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from ...datasets import Entry
from ...directive import Args, Directive, Part, Refused
from ...page_context import PageContext
from ...records.trial import Trial
from . import cautions, course, details, discrepancies, follow_ups, glance, groups, harms, results, used_in


class TrialArgs(Args):
    """The trial is the one that the page's front matter names, so there are no arguments."""


SECTIONS: list[Callable[[PageContext, Entry, Trial], list[Part]]] = [
    glance.parts,
    results.parts,
    harms.parts,
    cautions.parts,
    follow_ups.parts,
    groups.parts,
    course.parts,
    details.parts,
    discrepancies.parts,
    used_in.parts,
]
"""What a reader asks first stands first: what it was, what it found, what it cost, what to hold against it."""


def render(ctx: PageContext, args: TrialArgs) -> list[Part]:
    """All sections that have something to say."""
    dataset, _, id_ = str(ctx.page.meta.get("record", "")).partition("/")
    entry = ctx.site.data.entries.get(dataset, {}).get(id_)
    if id_ in ctx.site.data.broken:
        return []
    if dataset != "trials" or entry is None:
        raise Refused("this page is not a trial's", "write 'record: trials/<id>' in its front matter")
    ctx.show(entry)
    return [part for section in SECTIONS for part in section(ctx, entry, cast(Trial, entry.record))]


DIRECTIVE = Directive(TrialArgs, render, "Everything known of the page's trial.")
