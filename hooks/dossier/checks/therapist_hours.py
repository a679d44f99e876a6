"""Hours of therapists are the person's hours times the therapists in the room."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.span import Span
from ..records.treatment import Treatment
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each treatment whose hours do not multiply."""
    for id_, treatment in site.data.of("treatments", Treatment).items():
        person, clinic, count = treatment.session_hours, treatment.therapist_hours, treatment.therapists
        if not isinstance(person, Span) or not isinstance(clinic, Span) or not isinstance(count, int):
            continue
        wanted = Span(low=person.low * count, high=person.high * count)
        if clinic != wanted:
            entry = site.data.entries["treatments"][id_]
            found = f"{clinic.low:g} to {clinic.high:g}, but {count} x {person.low:g} to {person.high:g}"
            repair = f"write {wanted.low:g} to {wanted.high:g}, or correct the hours or the therapists"
            yield problem("therapist-hours", entry, ("therapist_hours",), "the hours do not multiply", found, repair)


CHECK = Check(
    "therapist-hours",
    "42 and 84 hours of the same course are often mixed up; one is the person's.",
    run,
    Decision.SUMS_RIGHT,
)
