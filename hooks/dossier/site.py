"""What a build knows: records, pages, where each record is at home, and what rendering leaves behind.

Two passes: while pages render they leave marks here (who cites what, who shows which record, files to write). When all
are rendered, whatever needs every page is resolved from those marks.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from .datasets import Datasets, Entry
from .exceptions import Exceptions
from .figure_marks import ids_in
from .of_place import ByPlace, index_of_places
from .pages import Page, Pages
from .problems import Problem
from .published import Published
from .records.result import Result
from .references import references
from .urls import page_url, relative_url
from .version import UNKNOWN

BIBLIOGRAPHY = "sources"
T = TypeVar("T")


@dataclass(frozen=True)
class TableFile:
    """What the CSV file of a table holds: its caption, the page and place of the table, and the names of the columns."""

    caption: str
    src: str
    anchor: str
    columns: tuple[str, ...]


@dataclass
class Site:
    """Records and pages of one build; ``directory_urls`` is true for the hosted edition."""

    data: Datasets
    pages: Pages
    directory_urls: bool = True
    repository: str = ""
    address: str = ""
    """The address at which the site can be reached, where it is known; the offline edition may know it too."""
    published: Published = field(default_factory=Published)
    exceptions: Exceptions = field(default_factory=Exceptions)
    version: str = UNKNOWN
    citations: dict[str, set[str]] = field(default_factory=dict)
    shown: dict[str, set[str]] = field(default_factory=dict)
    named: dict[str, set[str]] = field(default_factory=dict)
    """Record to the pages whose text links to it by its name, which says nothing of its facts."""
    artifacts: dict[str, bytes] = field(default_factory=dict)
    keeps_files: bool = True
    """Whether the files of tables are made; not for a mere check, which writes none."""
    tables: dict[str, TableFile] = field(default_factory=dict)
    """Path of each table's CSV file, below the built site, to what is in it."""
    exports: dict[str, bytes] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    """Short names of all sources, once :func:`dossier.html.references.labels_of` has made them."""
    problems: list[Problem] = field(default_factory=list)
    _ways: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)
    _made: dict[Hashable, Any] = field(default_factory=dict, repr=False)

    def once(self, name: Hashable, make: Callable[[], T]) -> T:
        """What ``make`` works out from records and pages, worked out once a build; ``name`` tells it from others."""
        if name not in self._made:
            self._made[name] = make()
        made: T = self._made[name]
        return made

    @cached_property
    def _record_homes(self) -> dict[str, str]:
        return self.pages.home_of_record()

    @cached_property
    def _dataset_homes(self) -> dict[str, str]:
        return self.pages.home_of_dataset()

    @cached_property
    def _naming(self) -> dict[tuple[str, str], list[Entry]]:
        found: dict[tuple[str, str], dict[int, Entry]] = {}
        for entry in self.data:
            for _, dataset, id_ in references(entry):
                found.setdefault((dataset, id_), {})[id(entry)] = entry
        return {key: list(entries.values()) for key, entries in found.items()}

    @cached_property
    def by_place(self) -> ByPlace:
        """What other records say of a place; see :mod:`dossier.of_place`."""
        return index_of_places(self.data)

    def naming(self, dataset: str, id_: str, by: str = "") -> list[Entry]:
        """Records that name a record, in the order of datasets and ids; ``by`` keeps those of one dataset."""
        return [entry for entry in self._naming.get((dataset, id_), []) if by in {"", entry.dataset}]

    @cached_property
    def bound_by(self) -> dict[str, list[Entry]]:
        """Id of a record to the records whose texts show a figure of it, in the order of datasets and ids."""
        found: dict[str, dict[str, Entry]] = {}
        for entry in self.data:
            for name in type(entry.record).BOUND:
                for id_ in ids_in(getattr(entry.record, name) or ""):
                    found.setdefault(id_, {})[entry.id] = entry
        return {id_: list(entries.values()) for id_, entries in found.items()}

    @cached_property
    def records_on(self) -> dict[str, list[str]]:
        """Page to the ids of the records that it shows, sorted. Ask only when all pages are rendered."""
        found: dict[str, list[str]] = {}
        for record in sorted(self.shown):
            for page in self.shown[record]:
                found.setdefault(page, []).append(record)
        return found

    def home(self, entry: Entry) -> tuple[str, str] | None:
        """Page and anchor where a record is at home: its own page, its trial's page, or its dataset's page."""
        return self.once((entry.dataset, entry.id, type(entry.record)), lambda: self._home(entry))

    def _home(self, entry: Entry) -> tuple[str, str] | None:
        own = self._record_homes.get(f"{entry.dataset}/{entry.id}")
        if own:
            return own, ""
        if isinstance(entry.record, Result):
            trial = self._record_homes.get(f"trials/{entry.record.trial}")
            return (trial, entry.id) if trial else None
        topic = f"{entry.dataset}/{getattr(entry.record, entry.record.SHELF, '')}"
        whole = self._dataset_homes.get(topic) or self._dataset_homes.get(entry.dataset)
        return (whole, entry.id) if whole else None

    @cached_property
    def _at_home(self) -> dict[str, dict[str, Entry]]:
        found: dict[str, dict[str, Entry]] = {}
        for entry in self.data:
            if home := self.home(entry):
                found.setdefault(home[0], {})[home[1]] = entry
        return found

    def at_home_on(self, src: str) -> dict[str, Entry]:
        """Anchor on a page to the record that is at home there; the empty anchor is the page itself."""
        return self._at_home.get(src, {})

    def url(self, src: str) -> str:
        """Address of a page, relative to the site's root."""
        return page_url(src, directory_urls=self.directory_urls)

    def way(self, source: str, target: str, anchor: str = "") -> str:
        """The link from page ``source`` to page ``target``, both as paths below ``docs``."""
        if source == target and anchor:
            return f"#{anchor}"
        way = self._ways.get((source, target))
        if way is None:
            way = self._ways[source, target] = relative_url(self.url(source), self.url(target))
        return f"{way}#{anchor}" if anchor else way

    def way_to_file(self, source: str, path: str) -> str:
        """The link from page ``source`` to a file of the built site."""
        return relative_url(self.url(source), path)

    def way_to_record(self, source: str, entry: Entry) -> str | None:
        """The link from page ``source`` to a record's home, if it has one."""
        home = self.home(entry)
        return self.way(source, *home) if home else None

    def page(self, src: str) -> Page:
        """The page at ``src``; an unknown one is an empty page of that name (a generated page)."""
        return self.pages.by_src.get(src) or Page(src, {}, "", 1)
