"""What other records say of a place: its parts, ways to treatment, trials, bodies that decided. Indexed once a build."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from .datasets import Datasets, Entry
from .records.access_route import AccessRoute
from .records.conclusion import Conclusion
from .records.jurisdiction import Jurisdiction
from .records.trial import Trial

if TYPE_CHECKING:
    from .site import Site

ByPlace = Mapping[tuple[str, str], list[Entry]]
"""What is asked (part, route, trial, conclusion) with a country's id or name, to the entries."""


def jurisdiction(entry: Entry) -> Jurisdiction:
    """The entry's record."""
    return cast(Jurisdiction, entry.record)


def parts_of(site: Site, id_: str) -> list[Entry]:
    """The published parts of a country, by id."""
    return site.by_place.get(("part", id_), [])


def trials_in(site: Site, place: Jurisdiction) -> list[Entry]:
    """Trials run or planned there, under any of its names."""
    return _named(site, "trial", place)


def routes_in(site: Site, place: Jurisdiction) -> list[Entry]:
    """Ways to be treated there, with who asks and how."""
    return _named(site, "route", place)


def conclusions_in(site: Site, place: Jurisdiction) -> list[Entry]:
    """What bodies there have concluded."""
    return _named(site, "conclusion", place)


def _named(site: Site, kind: str, place: Jurisdiction) -> list[Entry]:
    names = dict.fromkeys([place.name, *place.link, *place.aliases])
    return [entry for name in names for entry in site.by_place.get((kind, name), [])]


def index_of_places(data: Datasets) -> ByPlace:
    """One pass over places, routes, trials and conclusions."""
    index: dict[tuple[str, str], list[Entry]] = {}
    for key, entry in _pairs(data):
        index.setdefault(key, []).append(entry)
    return index


def _pairs(data: Datasets) -> Iterable[tuple[tuple[str, str], Entry]]:
    for id_, place in data.of("jurisdictions", Jurisdiction).items():
        if place.part_of:
            yield ("part", place.part_of), data.entries["jurisdictions"][id_]
    for id_, trial in data.of("trials", Trial).items():
        yield from ((("trial", name), data.entries["trials"][id_]) for name in dict.fromkeys(trial.countries))
    for id_, route in data.of("access-routes", AccessRoute).items():
        yield ("route", route.place), data.entries["access-routes"][id_]
    for id_, body in data.of("conclusions", Conclusion).items():
        yield ("conclusion", body.country), data.entries["conclusions"][id_]
