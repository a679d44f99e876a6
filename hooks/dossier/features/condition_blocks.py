"""``::: conditions planned``: the conditions of a status, each with what was found, its trials and what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, cast

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.condition_trials import results_in, trials_of
from ..html.render import render
from ..html.support import support
from ..html.trial_links import trial_links
from ..page_context import PageContext
from ..records.base import Id, field
from ..records.condition import Condition, Status


class ConditionsArgs(Args):
    """Which status, which are left out, and the level of the headings."""

    of: Status = field("The status.", good="planned", bad="new")
    without: list[Id] = field(
        "Ids that are left out here.", good=["healthy-therapists"], bad="the rest", default_factory=list
    )
    level: Literal[2, 3, 4] = field("Level of each condition's heading.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: ConditionsArgs) -> list[Part]:
    """A heading and a block for each condition, in the order of their names; those with most trials first."""
    entries = ctx.site.data.entries["conditions"].values()
    chosen = [entry for entry in entries if _record(entry).status == args.of and entry.id not in args.without]
    if not chosen:
        raise Refused(f"no condition has the status '{args.of}'", "choose another, or take the block out", args.of)
    chosen.sort(key=lambda entry: (-len(trials_of(ctx.site, entry.id)), _record(entry).name))
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _record(entry: Entry) -> Condition:
    return cast(Condition, entry.record)


def _parts(ctx: PageContext, entry: Entry, level: int) -> Iterator[Part]:
    ctx.show(entry)
    record, trials = _record(entry), trials_of(ctx.site, entry.id)
    yield Heading(level, record.name, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "")
    path, _, anchor = (record.read_on or "").partition("#")
    yield render(
        "condition.html",
        record=record,
        trials=trial_links(ctx, [trial.id for trial in trials]),
        count=len(trials),
        results=len(results_in(trials)),
        more=ctx.site.way(ctx.page.src, path, anchor) if path else "",
        more_title=ctx.site.page(path).title if path else "",
        cites=cite_all(ctx, support(record, "found")),
        harms=cite_all(ctx, [basis for basis in record.basis if "harms" in basis.supports]),
    )


DIRECTIVE = Directive(ConditionsArgs, show, "The conditions of a status, with what was found and their trials.")
