"""A figure that a record's text binds to another record leads to a value there."""

from __future__ import annotations

from collections.abc import Iterator

from ..bound_text import bound_figure
from ..bound_value import BoundError
from ..datasets import Entry
from ..decisions import Decision
from ..figure_marks import path_and_view, split
from ..problems import Problem
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each text with a figure that leads nowhere."""
    for entry in site.data:
        for name in type(entry.record).BOUND:
            yield from _of(site, entry, name, getattr(entry.record, name) or "")


def _of(site: Site, entry: Entry, name: str, text: str) -> Iterator[Problem]:
    for inside in split(text)[1::2]:
        if path_and_view(inside)[0].split(".")[0] in site.data.broken:
            continue
        try:
            bound_figure(site.data, inside)
        except BoundError as error:
            yield problem("bound-text", entry, (name,), error.wrong, f"[={inside}]", error.repair)


CHECK = Check(
    "bound-text",
    "A text that shows a figure of another record must follow it when it changes.",
    run,
    Decision.ONE_RECORD,
)
