"""Who leaned on the trial: reviews that pooled it, bodies that judged it, critiques that bear on it."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.render import render
from ...page_context import PageContext
from ...records.trial import Trial

_KINDS = {"reviews": "Pooled or covered by", "conclusions": "Weighed by", "critiques": "Critiques that bear on it"}


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """Links to the records that name the trial, by kind."""
    groups = [(word, list(_links(ctx, dataset, entry.id))) for dataset, word in _KINDS.items()]
    shown = [(word, links) for word, links in groups if links]
    return [Heading(2, "Who leaned on it"), render("used_in.html", groups=shown)] if shown else []


def _links(ctx: PageContext, dataset: str, trial: str) -> Iterator[tuple[str, str | Markup]]:
    for item in ctx.site.data.entries.get(dataset, {}).values():
        named = getattr(item.record, "trials", [])
        if isinstance(named, list) and trial in named:
            yield _name(item), ctx.link(item) or ""


def _name(entry: Entry) -> str:
    record = entry.record
    body = getattr(record, "body", "")
    return (
        f"{body}: {getattr(record, 'title', '')}"
        if body
        else str(getattr(record, "name", getattr(record, "title", entry.id)))
    )
