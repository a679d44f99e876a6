"""Codes of places: each once, a part under its own country, and no place both published and listed as not read."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..decisions import Decision
from ..of_place import jurisdiction
from ..problems import Problem
from ..records.unread_places import UnreadPlaces
from ..site import Site
from .check import Check, problem

_RULE = "place-codes-agree"


def run(site: Site) -> Iterator[Problem]:
    """Problems at shared codes, at parts without their country, and at unread places that have a page."""
    taken: dict[str, str] = {}
    for entry in site.data.entries["jurisdictions"].values():
        code = jurisdiction(entry).iso
        if taken.setdefault(code, entry.id) != entry.id:
            wrong = f"the code '{code}' is taken by '{taken[code]}'"
            yield problem(_RULE, entry, ("iso",), wrong, "", "give each place its own code")
        yield from _part(site, entry)
    for entry in site.data.entries["unread-places"].values():
        yield from _unread(entry, taken)


def _part(site: Site, entry: Entry) -> Iterator[Problem]:
    place = jurisdiction(entry)
    whole = site.data.entries["jurisdictions"].get(place.part_of or "")
    prefix = place.iso.partition("-")[0]
    if "-" in place.iso and place.part_of is None:
        repair = "name its country in 'part_of'"
        yield problem(_RULE, entry, ("iso",), f"'{place.iso}' is part of a country that is not named", "", repair)
    elif whole and (prefix != jurisdiction(whole).iso or "-" not in place.iso):
        found = f"{place.iso} in {jurisdiction(whole).iso}"
        repair = "begin the code with that of the country, and a hyphen"
        yield problem(_RULE, entry, ("iso",), f"the code does not say that it is part of '{whole.id}'", found, repair)


def _unread(entry: Entry, taken: dict[str, str]) -> Iterator[Problem]:
    record = entry.record
    assert isinstance(record, UnreadPlaces)
    seen: set[str] = set()
    for index, item in enumerate(record.places):
        if item.iso in taken or item.iso in seen:
            wrong = f"'{item.name}' is listed as not read" + (" twice" if item.iso in seen else ", but has a page")
            yield problem(_RULE, entry, ("places", index), wrong, item.iso, "take it out of this list")
        seen.add(item.iso)


CHECK = Check(
    _RULE,
    "A place that is counted twice, or as read and unread, makes the map and every count wrong.",
    run,
    Decision.ONE_MEANING,
)
