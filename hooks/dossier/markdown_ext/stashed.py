"""Generated HTML that Python-Markdown must not look into."""

from __future__ import annotations

from markdown import Markdown
from markupsafe import Markup


def stash(md: Markdown, html: Markup) -> str:
    """Keep ``html`` aside and return its placeholder; it comes back untouched when the page is done."""
    return str(md.htmlStash.store(str(html)))
