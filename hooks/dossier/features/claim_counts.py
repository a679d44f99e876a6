"""``::: claim-counts``: how many claims got which verdict, in all and in each article."""

from __future__ import annotations

from collections import Counter
from typing import cast

from ..charts.verdict_bars import Bar, Row, VerdictBars, verdict_bars
from ..directive import Args, Directive, Part
from ..html.claim_block import claim_of
from ..html.verdicts import VERDICTS, article_links
from ..page_context import PageContext
from ..records.article import Article
from ..records.base import Text, field


class ClaimCountsArgs(Args):
    """The name and the caption of the drawing."""

    id: Text = field("A name, unique on the page.", good="verdicts", bad="Figure 1")
    caption: Text = field("What it shows, in a sentence.", good="Verdicts in each article.", bad="Chart")


def show(ctx: PageContext, args: ClaimCountsArgs) -> list[Part]:
    """A group of bars for each verdict that occurs; an article's claims are counted in it, shared ones in each."""
    claims = [claim_of(entry) for entry in ctx.site.data.entries["claims"].values()]
    articles = list(ctx.site.data.entries["articles"])
    names = [cast(Article, ctx.site.data.entries["articles"][id_].record).short for id_ in articles]
    in_all: Counter[str] = Counter(claim.verdict for claim in claims)
    each: dict[str, Counter[str]] = {
        id_: Counter(claim.verdict for claim in claims if id_ in claim.articles) for id_ in articles
    }
    rows = [
        Row(
            verdict,
            in_all[name],
            [Bar(short, each[id_][name]) for id_, short in zip(articles, names, strict=True)],
        )
        for name, verdict in VERDICTS.items()
        if in_all[name]
    ]
    totals = [sum(each[id_].values()) for id_ in articles]
    links = [link for _, link in article_links(ctx, articles)]
    plot = VerdictBars(ctx.unique_id(args.id), args.caption, links, rows, len(claims), totals)
    return [verdict_bars(plot)]


DIRECTIVE = Directive(ClaimCountsArgs, show, "Claims by verdict and by article, as a drawing and a table.")
