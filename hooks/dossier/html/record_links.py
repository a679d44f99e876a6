"""Any record as a link to its home."""

from __future__ import annotations

from markupsafe import Markup, escape

from ..datasets import Entry
from ..page_context import PageContext


def record_link(ctx: PageContext, entry: Entry, text: str) -> Markup:
    """The text linked to the record's home, or alone when it is at home nowhere; the page shows the record."""
    ctx.show(entry)
    href = ctx.link(entry)
    return Markup('<a href="%s">%s</a>') % (href, text) if href else escape(text)
