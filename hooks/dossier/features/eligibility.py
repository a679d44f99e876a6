"""``::: eligibility exclude``: criteria as named trials had them, each with its reason and the trials that differ."""

from __future__ import annotations

from typing import Literal, cast

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.render import render
from ..html.support import support
from ..html.trial_links import trial_links
from ..page_context import PageContext
from ..records.base import MISSING, field
from ..records.eligibility_criterion import GROUPS, EligibilityCriterion, Otherwise

DIRECTIONS = {"include": "include", "exclude": "exclude", "asked": "asked of everyone"}
"""Word behind the directive to the direction of the criteria that it shows."""


class EligibilityArgs(Args):
    """Which criteria."""

    of: Literal["include", "exclude", "asked"] = field(
        "Those that took people in, kept them out, or were asked of all.", good="exclude", bad="all"
    )


def show(ctx: PageContext, args: EligibilityArgs) -> list[Part]:
    """A block a criterion, in the order of the groups."""
    chosen = criteria(ctx, DIRECTIONS[args.of])
    if not chosen:
        raise Refused(f"no criterion has the direction '{DIRECTIONS[args.of]}'", "add one", args.of)
    return [_block(ctx, entry) for entry in chosen]


def criteria(ctx: PageContext, direction: str) -> list[Entry]:
    """The criteria of one direction, by group and id."""
    entries = ctx.site.data.entries["eligibility-criteria"].values()
    chosen = [entry for entry in entries if _criterion(entry).direction == direction]
    return sorted(chosen, key=lambda entry: (GROUPS.index(_criterion(entry).group), entry.id))


def _criterion(entry: Entry) -> EligibilityCriterion:
    return cast(EligibilityCriterion, entry.record)


def _block(ctx: PageContext, entry: Entry) -> Markup:
    ctx.show(entry)
    record = _criterion(entry)
    return render(
        "eligibility.html",
        id=ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        record=record,
        trials=trial_links(ctx, record.trials),
        known_why=record.why not in MISSING,
        otherwise=[_other(ctx, other) for other in record.otherwise],
        cites=cite_all(ctx, support(record, "criterion")),
        why=cite_all(ctx, [basis for basis in record.basis if "why" in basis.supports]),
        disputed=cite_all(ctx, [basis for basis in record.basis if "disputed" in basis.supports]),
    )


def _other(ctx: PageContext, other: Otherwise) -> dict[str, object]:
    return {"trials": trial_links(ctx, other.trials), "says": other.says, "cites": cite_all(ctx, other.basis)}


DIRECTIVE = Directive(EligibilityArgs, show, "Criteria of entry, as named trials had them.")
