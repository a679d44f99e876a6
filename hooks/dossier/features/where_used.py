"""Where the records of a page are used elsewhere, for every kind alike: a folded list at the foot of their home."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from ..datasets import Entry
from ..html.record_in_context import record_in_context
from ..linkable_names import namesakes
from ..records.result import Result
from ..site import Site

Link = tuple[str, str]
_TOLD_ELSEWHERE = {"sources", "terms"}
"""Kinds whose entries say it themselves, each at its place."""


class Used(TypedDict):
    """Records that are used on the same pages, and those pages: name and way of each."""

    records: list[Link]
    pages: list[Link]


def where_used(site: Site, src: str) -> list[Used]:
    """Records in the order of the page's ids, put together where the pages are the same; of several with one name the first."""
    groups: dict[tuple[str, ...], dict[str, str]] = {}
    for anchor, entry in site.at_home_on(src).items():
        pages = tuple(sorted(_pages(site, entry) - {src}, key=lambda page: (site.page(page).title, page)))
        if pages and entry.dataset not in _TOLD_ELSEWHERE:
            groups.setdefault(pages, {}).setdefault(_name(site, entry), f"#{anchor or 'text'}")
    return [
        {"records": list(records.items()), "pages": [(site.page(page).title, site.way(src, page)) for page in pages]}
        for pages, records in groups.items()
    ]


def _name(site: Site, entry: Entry) -> str:
    """A trial has several results of one kind: each with its time."""
    name = record_in_context(site, entry)
    return f"{name}, {entry.record.time.label}" if isinstance(entry.record, Result) else name


def _pages(site: Site, entry: Entry) -> set[str]:
    """Pages that show it or link to it by name, and the homes of records that name it or bear its name."""
    return site.shown.get(entry.id, set()) | site.named.get(entry.id, set()) | set(_homes(site, entry))


def _homes(site: Site, entry: Entry) -> Iterator[str]:
    same = site.once("namesakes", lambda: namesakes(site.data))
    for other in [*site.naming(entry.dataset, entry.id), *same.get(entry.id, [])]:
        if home := site.home(other):
            yield home[0]
