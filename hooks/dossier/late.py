"""The second pass: what needs every page is written once all are rendered, where a page left a typed comment for it.

A mark is ``<!--late:name:argument-->``; ``LATE`` says who resolves it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from markupsafe import Markup

from .due_marks import due_marks
from .features import cited_on, downloads, used_on
from .record_marks import record_marks
from .site import Site

LATE: dict[str, Callable[[Site, str, str], Markup]] = {
    "cited-on": cited_on.resolve,
    "file-size": downloads.resolve,
    "used-on": used_on.resolve,
}
"""Name of a mark to the function of (site, page, argument) that replaces it."""

_MARK = re.compile(r"<!--late:([a-z-]+):([a-z0-9./-]+)-->")


def resolve(site: Site, src: str, html: str) -> str:
    """The page's HTML with every mark replaced, and each record that is at home there marked, with the day of its next check."""
    filled = _MARK.sub(lambda match: str(LATE[match.group(1)](site, src, match.group(2))), html)
    return record_marks(site, src, due_marks(site, src, filled))
