"""A record's text with its bound figures written in: each linked to its record, with its source and marks.

The same as ``markdown_ext.figure`` does for a page's prose, for texts that never pass through Markdown.
"""

from __future__ import annotations

from markupsafe import Markup, escape

from .bound_value import Bound, BoundError, bind
from .datasets import Datasets
from .figure_marks import path_and_view, split
from .freshness import check_by
from .html.cites import cited, data_pairs, sources_of
from .html.marks import mark_all, marks_of
from .html.numbers import show, typographic, views_of
from .page_context import PageContext


def bound_figure(data: Datasets, inside: str) -> tuple[Bound, str]:
    """What a mark is bound to, and how it is written; :class:`BoundError` when it leads nowhere."""
    path, view = path_and_view(inside)
    bound = bind(data, path)
    views = views_of(bound.value)
    if view not in views:
        names = ", ".join(repr(name) for name in views if name) or "none"
        raise BoundError(
            "figure-view", f"'{view}' is not a way to write this value", f"known here: {names}, or nothing"
        )
    return bound, show(bound.value, view)


def figure_data(ctx: PageContext, bound: Bound) -> dict[str, str]:
    """What the page keeps with a figure: its first source for the preview, and the day by which it must be read again."""
    pairs = data_pairs(ctx, cited(bound.basis[0])) if bound.basis else {}
    due = min((check_by(bound.entry.dataset, basis) for basis in bound.basis), default="")
    return ({"data-due": due} if due else {}) | pairs


def bound_text(ctx: PageContext, text: str) -> Markup:
    """The text as HTML; a figure that leads nowhere is left out, since a rule has reported it."""
    pieces = split(text)
    found = [_figure(ctx, inside) for inside in pieces[1::2]]
    html, told = [escape(typographic(pieces[-1]))], set[tuple[str, str]]()
    for index in range(len(found) - 1, -1, -1):
        link, source, marks = found[index]
        fresh = [name for name in marks if (source, name) not in told]
        told |= {(source, name) for name in fresh}
        html += [link + mark_all(fresh), escape(typographic(pieces[2 * index]))]
    return Markup("").join(reversed(html))


def _figure(ctx: PageContext, inside: str) -> tuple[Markup, str, list[str]]:
    """A figure as a link to its record, the source it rests on, and its marks."""
    try:
        bound, text = bound_figure(ctx.site.data, inside)
    except BoundError:
        return Markup(""), "", []
    ctx.show(bound.entry)
    source = Markup("").join(Markup(' {}="{}"').format(*pair) for pair in figure_data(ctx, bound).items())
    href = ctx.link(bound.entry)
    link = (
        Markup('<a class="figure-value" href="{}"{}>{}</a>').format(href, source, text)
        if href
        else Markup('<span class="figure-value"{}>{}</span>').format(source, text)
    )
    marks = marks_of(bound.basis, sources_of(ctx), derived=bound.derived)
    return link, bound.basis[0].source if bound.basis else "", marks
