"""``::: people``: everyone named on the site for a public part, each with what they did, their ties and their papers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import bibliography_link, cite_all
from ..html.record_links import record_link
from ..html.references import labels_of
from ..html.render import render
from ..html.support import support
from ..html.who_is_who import sources_by_author
from ..page_context import PageContext
from ..records.organization import Organization
from ..records.person import Person


class PeopleArgs(Args):
    """Everyone, so there are no arguments: leaving someone out would be a choice that nobody sees."""


def show(ctx: PageContext, args: PeopleArgs) -> list[Part]:
    """A heading and a block for each, by family name."""
    entries = sorted(ctx.site.data.entries["people"].values(), key=lambda entry: _record(entry).family_name)
    if not entries:
        raise Refused("there are no people, so the list would be empty", "add records to docs/data/people")
    sources = sources_by_author(ctx.site)
    return [part for entry in entries for part in _parts(ctx, entry, sources)]


def _record(entry: Entry) -> Person:
    return cast(Person, entry.record)


def _parts(ctx: PageContext, entry: Entry, sources: Mapping[str, list[str]]) -> Iterator[Part]:
    ctx.show(entry)
    record = _record(entry)
    yield Heading(3, record.name, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "")
    yield render(
        "person.html",
        record=record,
        cites=cite_all(ctx, support(record, "did")),
        ties=cite_all(ctx, [basis for basis in record.basis if "ties" in basis.supports]),
        organizations=Markup(", ").join(_organization(ctx, id_) for id_ in record.organizations),
        papers=_papers(ctx, sorted({id_ for name in record.signs for id_ in sources.get(name, [])})),
    )


def _organization(ctx: PageContext, id_: str) -> Markup:
    entry = ctx.site.data.entries["organizations"][id_]
    record = cast(Organization, entry.record)
    return record_link(ctx, entry, record.short or record.name)


def _papers(ctx: PageContext, ids: list[str]) -> Markup:
    labels = labels_of(ctx.site)
    link = Markup('<a href="{}">{}</a>')
    return Markup(", ").join(link.format(bibliography_link(ctx, id_), labels[id_]) for id_ in ids)


DIRECTIVE = Directive(PeopleArgs, show, "Everyone named for a public part, with what they did and their ties.")
