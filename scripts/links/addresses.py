"""Every address outside the site that a reader can follow, each once, with the places that name it."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import zip_longest
from pathlib import Path
from urllib.parse import urlsplit

import markdown
from pydantic import BaseModel

from dossier.datasets import Datasets, load_datasets
from dossier.html.registry_link import registry_link
from dossier.records.source import Source
from dossier.records.trial import RegistryNumber

RESERVED = ("example.org", "example.com", "example.net", "localhost")
"""Names that lead nowhere on purpose; the notes for contributors use them."""


def addresses(root: Path) -> dict[str, list[str]]:
    """Address to the places that name it: ``sources/mitchell2023``, ``docs/index.md``; both in order."""
    found: dict[str, set[str]] = {}
    for address, place in [*_of_records(load_datasets(root)), *_of_pages(root / "docs")]:
        host = urlsplit(address).hostname or ""
        if not host.endswith(RESERVED):
            found.setdefault(address, set()).add(place)
    return {address: sorted(places) for address, places in sorted(found.items())}


def by_turns(found: list[str]) -> list[str]:
    """The same addresses, one host after another, so that no host is asked twice in a row while others wait."""
    hosts: dict[str, list[str]] = {}
    for address in found:
        hosts.setdefault(urlsplit(address).netloc, []).append(address)
    return [address for turn in zip_longest(*hosts.values()) for address in turn if address]


def _of_records(data: Datasets) -> Iterator[tuple[str, str]]:
    for entry in data:
        place = f"{entry.dataset}/{entry.id}"
        yield from ((address, place) for address in _inside(entry.record))
        if isinstance(entry.record, Source) and entry.record.doi:
            yield f"https://doi.org/{entry.record.doi}", place


def _inside(value: object) -> Iterator[str]:
    """Addresses in a record, however deep; a registry's number has the address that the site gives it."""
    if isinstance(value, RegistryNumber):
        yield from _hrefs(str(registry_link(value)))
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _inside(getattr(value, name))
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _inside(item)
    elif isinstance(value, str) and value.startswith(("https://", "http://")) and " " not in value:
        yield value


def _of_pages(docs: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(docs.rglob("*.md")):
        html = markdown.markdown(file.read_text(encoding="utf-8"), extensions=["fenced_code", "md_in_html"])
        yield from ((address, file.relative_to(docs.parent).as_posix()) for address in _hrefs(html))


def _hrefs(html: str) -> list[str]:
    links = _Links()
    links.feed(html)
    return links.found


class _Links(HTMLParser):
    """The targets of the links of a piece of HTML that lead out of the site."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an address."""
        href = dict(attrs).get("href") or ""
        if tag == "a" and href.startswith(("https://", "http://")):
            self.found.append(href)
