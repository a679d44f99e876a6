"""``::: article-walk calm-article``: the article's parts in its own order, each with its claims and their verdicts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from markupsafe import Markup

from ..bound_text import bound_text
from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.claim_block import claim_block, claim_of
from ..html.numbers import show as written
from ..html.render import render
from ..nearest import nearest
from ..page_context import PageContext
from ..records.article import Article, ArticlePart
from ..records.base import Text, field


class ArticleWalkArgs(Args):
    """Which article."""

    of: Text = field("Id of the article.", good="calm-article", bad="Calm")


def show(ctx: PageContext, args: ArticleWalkArgs) -> list[Part]:
    """What the article is, then its parts."""
    entry = ctx.site.data.entries["articles"].get(args.of)
    if entry is None:
        raise Refused(
            f"no article has the id '{args.of}'", nearest(args.of, ctx.site.data.entries["articles"]), args.of
        )
    ctx.show(entry)
    return list(_parts(ctx, entry.id, cast(Article, entry.record)))


def _parts(ctx: PageContext, id_: str, article: Article) -> Iterator[Part]:
    yield Heading(2, "What the article is", "the-article")
    yield render("article.html", article=article, read=written(article.checked, "date"))
    yield Heading(2, "The article, part by part", "part-by-part")
    for part in article.parts:
        yield Heading(3, part.title)
        yield Markup('<p>{}</p>\n<div class="claims">\n{}</div>').format(part.says, _claims(ctx, id_, part))


def _claims(ctx: PageContext, article: str, part: ArticlePart) -> Markup:
    known = ctx.site.data.entries["claims"]
    blocks = [_block(ctx, article, known[id_]) for id_ in part.claims if id_ in known]
    return Markup("").join(blocks) or Markup('<p class="about">No claim of its own that could be checked.</p>\n')


def _block(ctx: PageContext, article: str, entry: Entry) -> Markup:
    record = claim_of(entry)
    right = bound_text(ctx, record.right) if record.right else None
    return claim_block(ctx, entry, bound_text(ctx, record.why), right, article)


DIRECTIVE = Directive(ArticleWalkArgs, show, "A popular article in its own order, with its claims.")
