"""A window on the real site, as the browser's tests open it."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Page
from real_site import page_of


@dataclass
class Visit:
    """A window on one edition, with what its pages have asked for and complained about."""

    page: Page
    edition: str
    base: str
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def go(self, src: str, anchor: str = "") -> Page:
        """Open a page, named by its Markdown file below ``docs``."""
        self.page.goto(self.base + page_of(self.edition, src) + anchor)
        return self.page

    def outside(self) -> list[str]:
        """Requests that went anywhere but to the site itself."""
        here = urlsplit(self.base)[:2]
        return [url for url in self.asked if urlsplit(url)[:2] != here and not url.startswith("data:")]
