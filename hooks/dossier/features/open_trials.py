"""``::: open-trials``: trials by whether they take people in, each with who can take part and when its status was read."""

from __future__ import annotations

from typing import Literal, cast

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.numbers import date
from ..html.registry_link import registry_link
from ..html.render import render
from ..html.trial_links import trial_link
from ..page_context import PageContext
from ..records.base import MISSING, field
from ..records.trial import Trial, TrialStatus

PTSD = ("ptsd", "ptsd-aud", "ptsd-opioid")
"""Conditions that are PTSD, alone or with another."""


class OpenTrialsArgs(Args):
    """Which trials."""

    status: list[TrialStatus] = field("Statuses, as last read.", good=["recruiting"], bad="open")
    condition: Literal["PTSD", "another"] = field("PTSD, or any other condition.", good="PTSD", bad="all")


def show(ctx: PageContext, args: OpenTrialsArgs) -> list[Part]:
    """A block a trial, the newest page first."""
    chosen = [entry for entry in ctx.site.data.entries["trials"].values() if _wanted(_trial(entry), args)]
    if not chosen:
        raise Refused("no trial has this status and condition", f"check 'status' and 'condition': {args.status}")
    chosen.sort(key=lambda entry: entry.id)
    chosen.sort(key=lambda entry: _known(_trial(entry).status_read), reverse=True)
    return [render("open_trials.html", items=[_item(ctx, entry) for entry in chosen])]


def _wanted(trial: Trial, args: OpenTrialsArgs) -> bool:
    ptsd = trial.condition in PTSD
    return trial.substance == "MDMA" and trial.status in args.status and ptsd == (args.condition == "PTSD")


def _trial(entry: Entry) -> Trial:
    return cast(Trial, entry.record)


def _known(day: str) -> str:
    return "" if day in MISSING else day


def _item(ctx: PageContext, entry: Entry) -> dict[str, object]:
    ctx.show(entry)
    trial = _trial(entry)
    read = _known(trial.status_read)
    return {
        "name": trial_link(ctx, entry.id),
        "trial": trial,
        "read": f"in a page of {date(read)}" if read else "the page that was read gives no date",
        "past": _past(trial),
        "numbers": Markup(", ").join(registry_link(number) for number in trial.registrations),
        "cites": cite_all(ctx, trial.basis_of("status")),
    }


def _past(trial: Trial) -> str:
    """The planned end, when it had passed on the day on which the record was read."""
    end, checked = _known(trial.completed), max(basis.checked for basis in trial.basis)
    return date(end) if end and end < checked[: len(end)] else ""


DIRECTIVE = Directive(OpenTrialsArgs, show, "Trials by whether they take people in.")
