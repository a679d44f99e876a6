"""A claim with its verdict, the reason, what is right, who makes it, and the sources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..page_context import PageContext
from ..records.claim import Claim
from .cites import cite_all
from .render import render
from .verdicts import SEVERITIES, VERDICTS, article_links, verdict_mark

_ORDER = {name: index for index, name in enumerate(VERDICTS)}


def claim_of(entry: Entry) -> Claim:
    """The entry's record, which is a claim."""
    return cast(Claim, entry.record)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The gravest first: by verdict, then by how much it matters, then by id."""
    return sorted(
        entries,
        key=lambda entry: (_ORDER[claim_of(entry).verdict], SEVERITIES.index(claim_of(entry).severity), entry.id),
    )


def claim_block(ctx: PageContext, entry: Entry, why: Markup, right: Markup | None, within: str = "") -> Markup:
    """The block; ``why`` and ``right`` are its texts with their figures written in. Its anchor stands at home only.

    ``within`` is the article that is being walked through: only the others that make the claim are named then.
    """
    ctx.show(entry)
    record, home = claim_of(entry), ctx.is_home_of(entry)
    return render(
        "claim.html",
        id=ctx.unique_id(entry.id) if home else "",
        href="" if home else ctx.link(entry) or "",
        record=record,
        claim=escape(record.claim),
        verdict=verdict_mark(record.verdict),
        why=why,
        right=right,
        said=("Also said by" if within else "Said by"),
        articles=article_links(ctx, [id_ for id_ in record.articles if id_ != within]),
        cites=cite_all(ctx, record.basis),
    )
