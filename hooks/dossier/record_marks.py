"""Where a record is at home, its element carries ``data-record``: the id is the record's, not that of a part of the page.

``assets/js/report.js`` reads it. A row that shows a record of another page carries the id itself (``html/table.py``).
"""

from __future__ import annotations

import re

from .site import Site

_OPENING = re.compile(r'<(?!h1\b|a\b|span\b|summary\b)[a-z][a-z0-9]*\b[^>]*? id="([a-z0-9-]+)"')


def record_marks(site: Site, src: str, html: str) -> str:
    """The page's HTML with ``data-record`` on every element whose id is a record that is at home there."""
    homes = site.at_home_on(src)
    if not homes:
        return html
    return _OPENING.sub(lambda match: match[0] + (" data-record" if match[1] in homes else ""), html)
