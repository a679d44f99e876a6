"""The other forms of a page and of the site, for the head of each page: Markdown twin, feeds, calendar, index of the data."""

from __future__ import annotations

from ..exports import index
from ..site import Site
from ..urls import relative_url
from . import atom, calendar

FEED, CALENDAR, MARKDOWN, JSON = "application/atom+xml", "text/calendar", "text/markdown", "application/json"


def alternates(site: Site, src: str) -> list[dict[str, str]]:
    """Way, media type and title of each; in the offline edition none, since no program asks a folder of files for them."""
    if not site.directory_urls:
        return []
    found = [(src, MARKDOWN, "This page as Markdown"), (index.PATH, JSON, "What data there is")]
    if site.address:
        found += [
            (feed.path, FEED, feed.title)
            for feed in atom.FEEDS
            if any(site.data.entries[name] for name in feed.datasets)
        ]
    found.append((calendar.PATH, CALENDAR, "Dates: when facts must be read again, and what is planned"))
    return [{"href": relative_url(site.url(src), path), "type": kind, "title": title} for path, kind, title in found]
