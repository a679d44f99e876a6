"""Who leaned on the trial: reviews that covered it, bodies that judged it, objections that bear on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.numbers import date, number
from ...html.render import render
from ...page_context import PageContext
from ...records.base import MISSING
from ...records.conclusion import Conclusion
from ...records.critique import Critique
from ...records.review import Review
from ...records.trial import Trial

Words = tuple[str, str]
"""Name of a record, and what is said of it behind the name."""


def _review(entry: Entry) -> Words:
    record = cast(Review, entry.record)
    studies = f", {number(record.studies)} studies" if isinstance(record.studies, int) else ""
    certainty = "" if record.certainty in MISSING else f"; certainty in its own words: {record.certainty}"
    return record.name, f"{record.kind}{studies}{certainty}"


def _conclusion(entry: Entry) -> Words:
    record = cast(Conclusion, entry.record)
    return f"{record.body}: {record.title}", f"{record.country}, {date(record.date)}"


def _critique(entry: Entry) -> Words:
    record = cast(Critique, entry.record)
    return record.title, f"{record.who}, {date(record.date)}; {record.standing}"


_KINDS: dict[str, tuple[str, Callable[[Entry], Words]]] = {
    "reviews": ("Reviews that pooled or covered it", _review),
    "conclusions": ("Bodies that weighed it", _conclusion),
    "critiques": ("Objections that bear on it", _critique),
}


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """Links to the records that name the trial, by kind."""
    groups = [(word, list(_items(ctx, dataset, entry.id, words))) for dataset, (word, words) in _KINDS.items()]
    shown = [(word, items) for word, items in groups if items]
    return [Heading(2, "Who leaned on it"), render("used_in.html", groups=shown)] if shown else []


def _items(
    ctx: PageContext, dataset: str, trial: str, words: Callable[[Entry], Words]
) -> Iterator[tuple[str, str, str]]:
    for item in ctx.site.naming("trials", trial, by=dataset):
        yield *words(item), ctx.link(item) or ""
