"""A verdict as a word with a shape before it, so that it is never told by color alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..datasets import Entry
from ..page_context import PageContext
from ..records.article import Article
from .record_links import record_link


@dataclass(frozen=True)
class Verdict:
    """Its word, its shape, its name in the style sheet, and what it means."""

    word: str
    shape: str
    name: str
    means: str


VERDICTS: dict[str, Verdict] = {
    "wrong": Verdict("Wrong", "\N{MULTIPLICATION X}", "wrong", "Sources that were read say otherwise."),
    "overstated": Verdict(
        "Overstated", "\N{BLACK UP-POINTING TRIANGLE}", "overstated", "It goes further than the sources."
    ),
    "outdated": Verdict("Outdated", "\N{BLACK DIAMOND}", "outdated", "It was so once, or seemed so; it no longer is."),
    "unsupported": Verdict("Unsupported", "\N{WHITE CIRCLE}", "unsupported", "Nothing that was read bears it."),
    "supported with a caveat": Verdict(
        "Supported, with a caveat",
        "\N{CIRCLE WITH LEFT HALF BLACK}",
        "caveat",
        "Right, and something needed is missing.",
    ),
    "supported": Verdict("Supported", "\N{BLACK CIRCLE}", "supported", "Sources that were read say the same."),
    "not checked": Verdict(
        "Not checked: its source was not read", "\N{WHITE SQUARE}", "open", "This says nothing of the claim."
    ),
}
"""In the order in which they are shown: what could mislead most comes first."""

SEVERITIES = ("high", "medium", "low")


def verdict_mark(verdict: str) -> Markup:
    """The verdict as a small label."""
    known = VERDICTS[verdict]
    return Markup('<span class="verdict verdict-{}"><span aria-hidden="true">{}</span> {}</span>').format(
        known.name, known.shape, known.word
    )


def article_links(ctx: PageContext, ids: Sequence[str]) -> list[tuple[str, Markup]]:
    """The articles by id, each as a link to its page."""
    known = ctx.site.data.entries.get("articles", {})
    return [(id_, _article(ctx, known[id_])) for id_ in ids if id_ in known]


def article_name(entry: Entry) -> str:
    """An article's short name."""
    record = entry.record
    return record.short if isinstance(record, Article) else entry.id


def _article(ctx: PageContext, entry: Entry) -> Markup:
    return record_link(ctx, entry, article_name(entry))
