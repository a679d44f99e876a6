"""``::: harm-notes``: what each trial's record says of harm in words, trial by trial."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.render import render
from ..html.trial_links import trial_link
from ..page_context import PageContext
from ..records.base import field
from ..records.trial import Trial
from ..row_selection import Where, matching


class HarmNotesArgs(Args):
    """Which trials."""

    where: Where = field(
        "Only trials whose fields have these values.", good={"condition": "ptsd"}, bad="ptsd", default_factory=dict
    )


def show(ctx: PageContext, args: HarmNotesArgs) -> list[Part]:
    """A list, trial by trial; a trial whose record says nothing of harm is left out."""
    entries = matching(ctx.site.data.entries["trials"].values(), args.where)
    told = [(entry, _trial(entry)) for entry in entries if any(c.about == "harm" for c in _trial(entry).cautions)]
    if not told:
        raise Refused("no trial here says anything of harm, so the list would be empty", f"check 'where': {args.where}")
    told.sort(key=lambda pair: pair[1].name.lower())
    return [render("harm_notes.html", trials=[_item(ctx, entry, trial) for entry, trial in told])]


def _trial(entry: Entry) -> Trial:
    return cast(Trial, entry.record)


def _item(ctx: PageContext, entry: Entry, trial: Trial) -> dict[str, object]:
    ctx.show(entry)
    notes = [(caution.says, cite_all(ctx, caution.basis)) for caution in trial.cautions if caution.about == "harm"]
    return {"link": trial_link(ctx, entry.id), "notes": notes}


DIRECTIVE = Directive(HarmNotesArgs, show, "What each trial's record says of harm, in words.")
