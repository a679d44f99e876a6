"""A linked form leads to one record and means one thing; a form that a reader could take otherwise is left out."""

from __future__ import annotations

from collections.abc import Iterator

from ..ambiguous_forms import meanings
from ..decisions import Decision
from ..linkable_forms import pattern_of
from ..linkable_names import Linkable, linkables
from ..problems import Problem
from ..records.jurisdiction import Jurisdiction
from ..records.term import Term
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each form that is taken already or that means several things."""
    taken: dict[str, Linkable] = {}
    for item in linkables(site.data):
        earlier = taken.setdefault(pattern_of(item.form), item)
        if earlier is not item:
            yield _taken(item, earlier)
        both = meanings(item.form)
        if both:
            wrong = f"the form '{item.form}' means more than one thing"
            yield _problem(item, wrong, both, "link a longer form, and keep this one under synonyms")


def _taken(item: Linkable, earlier: Linkable) -> Problem:
    if item.entry is earlier.entry:
        return _problem(item, f"the form '{item.form}' is found by '{earlier.form}' already", "", "remove it")
    found = f"{earlier.entry.dataset} '{earlier.entry.id}' ({earlier.entry.file}) has it too"
    repair = "keep it where it is meant most, or take it out of both"
    return _problem(item, f"the form '{item.form}' is linked twice", found, repair)


def _problem(item: Linkable, wrong: str, found: str, repair: str) -> Problem:
    record = item.entry.record
    path: tuple[str | int, ...] = ("name",)
    if isinstance(record, Term | Jurisdiction):
        path = ("link", record.link.index(item.form)) if item.form in record.link else ("link_not_in",)
    return problem("link-forms-unique", item.entry, path, wrong, found, repair)


CHECK = Check(
    "link-forms-unique",
    "A link in a sentence that leads to another meaning misleads without a trace.",
    run,
    Decision.ONE_MEANING,
)
