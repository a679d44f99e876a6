"""Words that stand wherever a source's state matters: retracted, corrected, second-hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Protocol

from markupsafe import Markup

from ..records.source import Source


class Reading(Protocol):
    """A basis or a citation: which source, and whether it was read itself."""

    @property
    def source(self) -> str: ...  # noqa: D102
    @property
    def read(self) -> str: ...  # noqa: D102


WORDS = {
    "retracted": "Retracted",
    "concern": "Expression of concern",
    "corrected": "Corrected",
    "superseded": "Superseded",
    "secondary": "Second-hand",
    "derived": "Worked out here",
}
"""A mark's name to the word a reader sees; the order is the order of display."""

EXPLAINED = {
    "retracted": "The source has been retracted by its journal.",
    "concern": "The journal has published an expression of concern about the source.",
    "corrected": "The source has been corrected by its publisher.",
    "superseded": "A later version of the source exists.",
    "secondary": "Read as another source reports it, not in the source itself.",
    "derived": "Worked out by this site from the source's numbers.",
}


def marks_of(basis: Iterable[Reading], sources: Mapping[str, Source], *, derived: bool = False) -> list[str]:
    """Names of the marks that a fact with this basis carries, in the order of :data:`WORDS`."""
    found = {"derived"} if derived else set()
    for item in basis:
        source = sources.get(item.source)
        found |= {source.status} if source and source.status != "current" else set()
        found |= {"secondary"} if item.read == "secondary" else set()
    return [name for name in WORDS if name in found]


@cache
def mark(name: str) -> Markup:
    """One mark as HTML."""
    return Markup('<span class="mark mark-{0}" title="{1}">{2}</span>').format(name, EXPLAINED[name], WORDS[name])


def mark_all(names: Iterable[str]) -> Markup:
    """Several marks, a space before each."""
    return Markup("").join(Markup(" ") + mark(name) for name in names)
