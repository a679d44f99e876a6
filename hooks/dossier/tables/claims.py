"""The columns of the claims table."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.verdicts import VERDICTS, article_links, article_name, verdict_mark
from ..page_context import PageContext
from ..records.claim import Claim
from .column import Table, field_column, link_cell


def _claim(entry: Entry) -> Claim:
    return cast(Claim, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _claim(entry).claim)


def _verdict(_: PageContext, entry: Entry) -> Cell:
    verdict = _claim(entry).verdict
    return Cell(verdict_mark(verdict), list(VERDICTS).index(verdict), verdict)


def _articles(ctx: PageContext, entry: Entry) -> Cell:
    ids = _claim(entry).articles
    known = ctx.site.data.entries.get("articles", {})
    plain = "; ".join(article_name(known[id_]) for id_ in ids if id_ in known)
    return Cell(Markup(", ").join(link for _, link in article_links(ctx, ids)), "", plain)


TABLE = Table(
    dataset="claims",
    name=Column("Claim", _name, fields=("claim",)),
    columns={
        "topic": field_column("Topic", "topic"),
        "verdict": Column("Verdict", _verdict, fields=("verdict",)),
        "severity": field_column("Matters to safety", "severity"),
        "articles": Column("Said by", _articles, fields=("articles",)),
    },
    default=("verdict", "severity", "topic", "articles"),
)
