"""One page while it renders: what it cites, which ids it has used, and where in its text a problem stands."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field

from markupsafe import Markup

from .datasets import Entry
from .pages import Page
from .problems import Problem
from .site import Site
from .text_lines import TextLines


@dataclass
class PageContext:
    """State of one page's rendering; features read and mark it, the Markdown extension makes it."""

    site: Site
    page: Page
    used_ids: set[str] = field(default_factory=set)
    cites: dict[Hashable, Markup] = field(default_factory=dict)
    """Citations that this page has made before: a table repeats the same ones in many rows."""
    lines: TextLines = field(init=False)

    def __post_init__(self) -> None:
        self.lines = TextLines(self.page.body, self.page.body_line)

    def unique_id(self, wanted: str) -> str:
        """``wanted``, or with a number behind it when this page has used it already."""
        name, count = wanted, 2
        while name in self.used_ids:
            name, count = f"{wanted}-{count}", count + 1
        self.used_ids.add(name)
        return name

    def cite(self, sources: Iterable[str]) -> None:
        """Remember that this page leans on these sources."""
        for source in sources:
            self.site.citations.setdefault(source, set()).add(self.page.src)

    def show(self, entry: Entry) -> None:
        """Remember that this page shows this record."""
        self.site.shown.setdefault(entry.id, set()).add(self.page.src)

    def name(self, entry: Entry) -> None:
        """Remember that this page's text links to this record by its name."""
        self.site.named.setdefault(entry.id, set()).add(self.page.src)

    def link(self, entry: Entry) -> str | None:
        """The way from this page to a record's home."""
        return self.site.way_to_record(self.page.src, entry)

    def is_home_of(self, entry: Entry) -> bool:
        """Whether this page is where the record is at home."""
        home = self.site.home(entry)
        return home is not None and home[0] == self.page.src

    def problem(self, written: str, rule: str, wrong: str, found: str, repair: str) -> None:
        """Report a problem at the place where ``written`` stands in the page."""
        line, col = self.lines.find(written)
        self.site.problems.append(Problem(self.page.file, line, col, rule, wrong, found, repair))
