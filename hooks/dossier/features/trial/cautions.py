"""What limits the trial: what a reader must know before leaning on it."""

from __future__ import annotations

from ...datasets import Entry
from ...directive import Heading, Part
from ...page_context import PageContext
from ...records.trial import Trial
from .caution_list import caution_list


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """The cautions that are not about harm."""
    limits = [caution for caution in trial.cautions if caution.about == "limit"]
    return [Heading(2, "Bear in mind"), caution_list(ctx, limits)] if limits else []
