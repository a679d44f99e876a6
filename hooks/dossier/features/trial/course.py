"""The course: a drawing of preparation, dosing, integration and assessments by week, where the schedule is known."""

from __future__ import annotations

from ...charts.timeline import timeline
from ...datasets import Entry
from ...directive import Heading, Part
from ...page_context import PageContext
from ...records.trial import Trial


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """The timeline with its table, or nothing when no schedule was read."""
    return [Heading(2, "The course, week by week"), timeline(ctx, trial)] if trial.schedule else []
