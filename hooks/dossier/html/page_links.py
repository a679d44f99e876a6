"""Pages of the site as links by their titles."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from ..page_context import PageContext
from .cells import Cell


def page_ways(ctx: PageContext, pages: Sequence[str]) -> list[tuple[str, str]]:
    """Address and title of each page that exists; a place on it may stand behind ``#``."""
    parts = [page.partition("#") for page in pages]
    return [
        (ctx.site.way(ctx.page.src, src, anchor), ctx.site.page(src).title)
        for src, _, anchor in parts
        if src in ctx.site.pages.by_src
    ]


def pages_cell(ctx: PageContext, pages: Sequence[str]) -> Cell:
    """A cell of pages, each linked; without any it is not applicable."""
    ways = page_ways(ctx, pages)
    if not ways:
        return Cell(Markup("not applicable"), "", "not applicable", missing=True)
    html = Markup(", ").join(Markup('<a href="{}">{}</a>').format(href, title) for href, title in ways)
    return Cell(html, "", "; ".join(pages))
