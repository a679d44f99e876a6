"""The day by which a record must be read again, at the place where it is at home: ``assets/js/age.js`` reads it.

It stands in the page as ``data-due``, whatever the day of the build, and the reader's clock does the rest.
"""

from __future__ import annotations

import re

from .freshness import due
from .site import Site

_OPENING = re.compile(r'<(?!h1\b|a\b|span\b|summary\b)[a-z][a-z0-9]*\b([^>]*?) id="([a-z0-9-]+)"')


def due_marks(site: Site, src: str, html: str) -> str:
    """The page's HTML with ``data-due`` on every element whose id is a record that is at home there."""
    homes = site.at_home_on(src)
    if not homes:
        return html

    def marked(match: re.Match[str]) -> str:
        entry = homes.get(match.group(2)) if " data-due=" not in match.group(1) else None
        by = due(entry.dataset, entry.record) if entry else ""
        return f'{match.group(0)} data-due="{by}"' if by else match.group(0)

    return _OPENING.sub(marked, html)
