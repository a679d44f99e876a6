"""The order in which questions stand: by what they are about, then as their file has them."""

from __future__ import annotations

from typing import cast, get_args

from ..datasets import Entry
from ..records.question import About, Question

_ORDER = {name: index for index, name in enumerate(get_args(About))}


def in_order(entry: Entry) -> tuple[int, int]:
    """For sorting: by what a question is about, then as its file has it."""
    return _ORDER[cast(Question, entry.record).about], entry.place()[1]
