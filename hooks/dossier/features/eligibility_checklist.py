"""``::: eligibility-checklist``: what to ask a doctor, as boxes to tick on paper or on screen; nothing is kept."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.render import render
from ..page_context import PageContext
from ..records.eligibility_criterion import GROUPS, EligibilityCriterion


class EligibilityChecklistArgs(Args):
    """Takes nothing."""


def show(ctx: PageContext, args: EligibilityChecklistArgs) -> list[Part]:
    """One line a criterion that has a question; the boxes belong to no form, so nothing can be sent."""
    entries = [entry for entry in ctx.site.data.entries["eligibility-criteria"].values() if _criterion(entry).ask]
    if not entries:
        raise Refused("no criterion has a question", "add 'ask:' to one")
    entries.sort(key=lambda entry: (GROUPS.index(_criterion(entry).group), entry.id))
    for entry in entries:
        ctx.show(entry)
    lines = [(ctx.unique_id(f"ask-{entry.id}"), _criterion(entry)) for entry in entries]
    return [render("eligibility_checklist.html", lines=lines)]


def _criterion(entry: Entry) -> EligibilityCriterion:
    return cast(EligibilityCriterion, entry.record)


DIRECTIVE = Directive(EligibilityChecklistArgs, show, "Questions on the criteria, as boxes to tick; nothing is kept.")
