"""``::: provider-checks red-flag``: what to check in someone who offers treatment, when to walk away, what to do after harm."""

from __future__ import annotations

from typing import Literal, cast

from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.dial import site
from ..html.render import render
from ..html.support import support
from ..page_context import PageContext
from ..records.base import field
from ..records.provider_check import ProviderCheck

KINDS = {"check": "check", "red-flag": "red flag", "after-harm": "after harm"}
"""Word behind the directive to the kind that it shows."""
EVERYWHERE = "Any country"
"""What holds wherever the reader is; it comes first."""


class ProviderChecksArgs(Args):
    """Which ones."""

    of: Literal["check", "red-flag", "after-harm"] = field("Which kind.", good="red-flag", bad="all")


def show(ctx: PageContext, args: ProviderChecksArgs) -> list[Part]:
    """A list: what holds everywhere in the order of the file, then what holds in one country."""
    entries = ctx.site.data.entries["provider-checks"].values()
    chosen = [entry for entry in entries if _check(entry).kind == KINDS[args.of]]
    if not chosen:
        raise Refused(f"no check is of the kind '{KINDS[args.of]}'", "add one to docs/data/provider-checks", args.of)
    chosen.sort(key=lambda entry: (_check(entry).place != EVERYWHERE, _check(entry).place, entry.place()[1]))
    items = [_item(ctx, entry) for entry in chosen]
    return [render("provider_checks.html", kind=args.of, items=items, everywhere=EVERYWHERE)]


def _check(entry: Entry) -> ProviderCheck:
    return cast(ProviderCheck, entry.record)


def _item(ctx: PageContext, entry: Entry) -> dict[str, object]:
    ctx.show(entry)
    record = _check(entry)
    return {
        "id": ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        "check": record,
        "web": site(record.web) if record.web else "",
        "cites": cite_all(ctx, support(record, "do")),
        "why": cite_all(ctx, [basis for basis in record.basis if "why" in basis.supports]),
        "limits": cite_all(ctx, [basis for basis in record.basis if "limits" in basis.supports]),
    }


DIRECTIVE = Directive(ProviderChecksArgs, show, "Checks of a provider, red flags, or steps after harm.")
