"""``::: organizations regulator``: the organizations of a kind, each with what it did, its interest, and its records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.numbers import show as written
from ..html.record_links import record_link
from ..html.record_name import record_name
from ..html.render import render
from ..html.support import support
from ..html.trial_links import trial_links
from ..html.who_is_who import conclusions_by_body, trials_by_sponsor
from ..page_context import PageContext
from ..records.base import MISSING, field
from ..records.organization import Organization, OrganizationKind

Named = Mapping[str, list[str]]


class OrganizationsArgs(Args):
    """Which kind."""

    of: OrganizationKind = field("The kind.", good="regulator", bad="companies")


def show(ctx: PageContext, args: OrganizationsArgs) -> list[Part]:
    """A heading and a block for each, in the order of their names."""
    entries = ctx.site.data.entries["organizations"].values()
    chosen = sorted((entry for entry in entries if _record(entry).kind == args.of), key=lambda e: _record(e).name)
    if not chosen:
        raise Refused(f"no organization is a {args.of}", "choose another kind, or take the block out", args.of)
    trials, conclusions = trials_by_sponsor(ctx.site), conclusions_by_body(ctx.site)
    return [part for entry in chosen for part in _parts(ctx, entry, trials, conclusions)]


def _record(entry: Entry) -> Organization:
    return cast(Organization, entry.record)


def _parts(ctx: PageContext, entry: Entry, trials: Named, conclusions: Named) -> Iterator[Part]:
    ctx.show(entry)
    record = _record(entry)
    yield Heading(3, _title(record), ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "")
    yield render(
        "organization.html",
        record=record,
        founded="" if record.founded in MISSING else written(record.founded, "date"),
        cites=cite_all(ctx, support(record, "did")),
        interest=cite_all(ctx, [basis for basis in record.basis if "interest" in basis.supports]),
        trials=trial_links(ctx, [id_ for name in record.sponsors for id_ in trials.get(name, [])]),
        conclusions=_conclusions(ctx, record, [id_ for name in record.bodies for id_ in conclusions.get(name, [])]),
        term=_term(ctx, record),
    )


def _title(record: Organization) -> str:
    return f"{record.name} ({record.short})" if record.short else record.name


def _conclusions(ctx: PageContext, record: Organization, ids: list[str]) -> Markup:
    entries = [ctx.site.data.entries["conclusions"][id_] for id_ in ids]
    links = [record_link(ctx, entry, _concluded(record, record_name(entry))) for entry in entries]
    return Markup("; ").join(links)


def _concluded(record: Organization, name: str) -> str:
    """What was concluded; with the body in front when it is a panel or the staff, and not the organization itself."""
    body, _, said = name.partition(": ")
    return said if body.startswith(record.name) else name


def _term(ctx: PageContext, record: Organization) -> Markup:
    entry = ctx.site.data.entries["terms"].get(record.term or "")
    return record_link(ctx, entry, record_name(entry)) if entry else Markup("")


DIRECTIVE = Directive(OrganizationsArgs, show, "The organizations of a kind, with what they did and their interest.")
