"""Atom feeds (RFC 4287) of what changed on the site, in the law, and in trials; only where the site's address is known.

Every date is one of the data: the day of a change, or the day on which the places behind a record were last read. The
clock is not asked, so that an unchanged site has unchanged feeds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import cast
from xml.etree import ElementTree as ET

from ..datasets import Entry
from ..html.record_in_context import record_in_context
from ..identity import LICENSE_URL, NAME, address, page_address
from ..records.access_route import AccessRoute
from ..records.basis import Record
from ..records.change import Change
from ..records.jurisdiction import Jurisdiction
from ..records.trial import Trial
from ..site import Site
from ..versions import record_path
from .row_citation import newest_check

_NS = "http://www.w3.org/2005/Atom"
_NEWEST = 50
"""Entries in a feed; the whole is in the data."""


@dataclass(frozen=True)
class Feed:
    """A feed's path, its title, the datasets that it follows, and what it says of a record of each."""

    path: str
    title: str
    datasets: tuple[str, ...]
    says: Callable[[Entry], str]


def _change(entry: Entry) -> str:
    record = cast(Change, entry.record)
    moved = "A conclusion changed." if record.conclusions_changed else "No conclusion changed."
    return f"{record.what} {moved} {record.why}"


def _law(entry: Entry) -> str:
    record = cast(Record, entry.record)
    if isinstance(record, AccessRoute):
        return f"{record.place}: {record.status}, as read on {record.status_read}. {record.who_may}."
    return record.route_says if isinstance(record, Jurisdiction) else f"{record['date']}: {record['what']}"


def _trial(entry: Entry) -> str:
    record = cast(Trial, entry.record)
    return f"Status, as last read: {record.status}. {record.summary}"


FEEDS = (
    Feed("feeds/changes.xml", "What changed on this site", ("changes",), _change),
    Feed("feeds/law.xml", "Law and regulators", ("jurisdictions", "regulatory-events", "access-routes"), _law),
    Feed("feeds/trials.xml", "Trials", ("trials",), _trial),
)


def files(site: Site) -> dict[str, bytes]:
    """One file a feed that has entries."""
    if not (site.directory_urls and site.address):
        return {}
    return {feed.path: _written(site, feed, entries) for feed in FEEDS if (entries := _entries(site, feed))}


def _entries(site: Site, feed: Feed) -> list[Entry]:
    found = [entry for name in feed.datasets for entry in site.data.entries[name].values() if newest_check(entry)]
    return sorted(sorted(found, key=lambda entry: entry.id), key=newest_check, reverse=True)[:_NEWEST]


def _written(site: Site, feed: Feed, entries: Iterable[Entry]) -> bytes:
    root = ET.Element("feed", {"xmlns": _NS, "xml:lang": "en"})
    days = [newest_check(entry) for entry in entries]
    _add(root, "id", address(site, feed.path))
    _add(root, "title", f"{feed.title}: {NAME}")
    _add(root, "updated", _instant(max(days)))
    _add(ET.SubElement(root, "author"), "name", NAME)
    ET.SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": address(site, feed.path)})
    ET.SubElement(root, "link", {"rel": "license", "href": LICENSE_URL})
    for entry in entries:
        _entry(site, feed, entry, ET.SubElement(root, "entry"))
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'.encode()


def _entry(site: Site, feed: Feed, entry: Entry, element: ET.Element) -> None:
    name, home = address(site, record_path(entry.dataset, entry.id)), site.home(entry)
    title = (
        feed.says(entry).split(". ")[0].rstrip(".") if entry.dataset == "changes" else record_in_context(site, entry)
    )
    _add(element, "id", name)
    _add(element, "title", title)
    _add(element, "updated", _instant(newest_check(entry)))
    ET.SubElement(element, "link", {"rel": "alternate", "href": page_address(site, *home) if home else name})
    _add(element, "summary", feed.says(entry))


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text


def _instant(day: str) -> str:
    """The first moment of the day: the data know no hours."""
    return f"{day}T00:00:00Z"
