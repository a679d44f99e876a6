"""A sponsor, body or author by which an organization or a person is found occurs in the records that it should lead to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..datasets import Entry
from ..decisions import Decision
from ..html.who_is_who import conclusions_by_body, sources_by_author, trials_by_sponsor
from ..nearest import nearest
from ..problems import Problem
from ..records.organization import Organization
from ..records.person import Person
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each name that leads to nothing."""
    if site.data.broken:
        return  # whom a broken record names is not known
    trials, conclusions = trials_by_sponsor(site), conclusions_by_body(site)
    for id_, organization in site.data.of("organizations", Organization).items():
        entry = site.data.entries["organizations"][id_]
        yield from _dead(entry, "sponsors", organization.sponsors, trials, "no trial has the sponsor")
        yield from _dead(entry, "bodies", organization.bodies, conclusions, "no conclusion has the body")
    authors = sources_by_author(site)
    for id_, person in site.data.of("people", Person).items():
        entry = site.data.entries["people"][id_]
        yield from _dead(entry, "signs", person.signs, authors, "no source has the author")


def _dead(
    entry: Entry, field: str, names: Sequence[str], known: Mapping[str, list[str]], wrong: str
) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if name not in known:
            yield problem("who-is-who", entry, (field, index), f"{wrong} '{name}'", "", nearest(name, known))


CHECK = Check(
    "who-is-who",
    "A list of someone's trials or papers that stays empty says that there are none.",
    run,
    Decision.BOTH_SIDES,
)
