"""The trial at a glance: the ten lines that most readers come for."""

from __future__ import annotations

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.render import render
from ...page_context import PageContext
from ...records.trial import Trial
from .fact_lines import column_lines, known

SHOWN = (
    "condition",
    "population",
    "design",
    "people",
    "prior-mdma",
    "course",
    "run-by",
    "countries",
    "when",
    "state",
    "published",
)  # fmt: skip


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """A definition list; what is not known is told further down, in one place."""
    lines = known(ctx, entry, column_lines(ctx, entry, SHOWN))
    return [Heading(2, "At a glance"), render("record_facts.html", lines=lines, name=trial.name)]
