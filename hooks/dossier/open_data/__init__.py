"""The site for programs: a file for each record, feeds, a calendar, and the pages as data and as plain text.

What needs a server or the site's own address is made for the hosted edition alone.
"""

from __future__ import annotations

from collections.abc import Callable

from ..site import Site
from . import atom, calendar, llms, page_citations, record_files, tables_package

MADE: list[Callable[[Site], dict[str, bytes]]] = [
    record_files.files, page_citations.files, tables_package.files, atom.files, calendar.files, llms.files
]  # fmt: skip
"""Each returns path below the built site to content, once every page is rendered."""
