"""``::: medicine-finder``: every medicine by generic and brand name, A to Z, each leading to its entry; a script filters it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import cast

from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.interaction_words import CONSEQUENCES, EVIDENCE, Sign, signs
from ..html.render import render
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.interaction import Interaction, Medicine


class MedicineFinderArgs(Args):
    """A name for the list."""

    id: Text = field("A name, unique on the page.", good="medicine-names", bad="Finder 1")


@dataclass(frozen=True)
class Name:
    """One name, what it is a name of, and where it leads."""

    name: str
    of: str
    href: str
    consequence: Sign
    evidence: Sign

    @property
    def sorted_as(self) -> str:
        """Without case."""
        return self.name.casefold()


def show(ctx: PageContext, args: MedicineFinderArgs) -> list[Part]:
    """The signs explained, then a list by first letter."""
    names = sorted(_all(ctx), key=lambda item: (item.sorted_as, item.of))
    letters = [(letter.upper(), list(found)) for letter, found in groupby(names, key=lambda item: item.sorted_as[0])]
    block = render(
        "medicine_finder.html",
        id=ctx.unique_id(args.id),
        letters=letters,
        count=len(names),
        legend=[*EVIDENCE.values(), *CONSEQUENCES.values()],
    )
    return [block]


def _all(ctx: PageContext) -> Iterator[Name]:
    for entry in ctx.site.data.entries["interactions"].values():
        href = ctx.link(entry) or f"#{entry.id}"
        yield from _names(entry, href)


def _names(entry: Entry, href: str) -> Iterator[Name]:
    """Heading, generic names and brands; a name that says the same as another of the record stands once."""
    record, seen = cast(Interaction, entry.record), set[str]()
    consequence, evidence = signs(record)
    for name, of in _pairs(record):
        if name.casefold() not in seen:
            seen.add(name.casefold())
            yield Name(name, of, href, consequence, evidence)


def _pairs(record: Interaction) -> Iterator[tuple[str, str]]:
    yield record.name, record.group
    for synonym in record.synonyms:
        yield synonym, record.name
    for medicine in record.members:
        yield medicine.name, record.group
        for name in medicine.names[1:]:
            yield name, _origin(medicine, name)


def _origin(medicine: Medicine, name: str) -> str:
    """``paroxetine; US, Canada`` for a brand, the generic name alone for another generic one."""
    markets = ", ".join(medicine.markets(name))
    return f"{medicine.name}; {markets}" if markets else medicine.name


DIRECTIVE = Directive(MedicineFinderArgs, show, "Every medicine by generic and brand name, A to Z.")
