"""One page in one mode, opened as a reader opens it: what is wrong with it, in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_AXE_RUN = """async ([tags]) => (await axe.run(document, {
  runOnly: {type: "tag", values: tags}, resultTypes: ["violations"], preload: false,
})).violations"""
"""Without ``preload``, for which axe would ask for the styles again, what a page on disk may not do."""
_AXE_ALIKE_ONCE = (Path(__file__).parent / "_alike.js").read_text(encoding="utf-8")
_OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@dataclass(frozen=True)
class Mode:
    """A width in CSS pixels and a color scheme."""

    width: int
    scheme: str

    def __str__(self) -> str:
        """``360 dark``."""
        return f"{self.width} {self.scheme}"


MODES = [Mode(width, scheme) for width in (1280, 360) for scheme in ("light", "dark")]


def axe_source() -> str:
    """The text of axe-core, from the locked package that brings it."""
    import axe_playwright_python

    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


class Visitor:
    """Opens pages in one mode of one browser and listens to what they say and ask for.

    With ``alike_once``, axe judges the colors of one element of each look, which takes a third of the time.
    """

    def __init__(
        self, browser: Browser, mode: Mode, axe: str, *, offline: bool = False, alike_once: bool = False
    ) -> None:
        size: Any = {"width": mode.width, "height": 900}
        scheme: Any = mode.scheme
        self.context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce", offline=offline)
        self.page: Page = self.context.new_page()
        self.axe = axe
        self.run_axe = _AXE_ALIKE_ONCE if alike_once else _AXE_RUN
        self.heard: list[str] = []
        self.asked: list[str] = []
        self.page.on(
            "console", lambda message: self.heard.append(message.text) if message.type in {"error", "warning"} else None
        )
        self.page.on("pageerror", lambda error: self.heard.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))

    def faults(self, url: str) -> list[str]:
        """What is wrong with the page at ``url``; empty when nothing is."""
        self.heard.clear()
        self.asked.clear()
        self.page.goto(url, wait_until="load")
        here = urlsplit(url)
        outside = [asked for asked in self.asked if urlsplit(asked)[:2] != here[:2] and not asked.startswith("data:")]
        found = [f"console: {text}" for text in self.heard] + [f"asks for {asked}" for asked in outside]
        wide, headings = self.page.evaluate(_OVERFLOW), self.page.locator("h1").count()
        found += [f"{wide} px too wide"] if wide > 0 else []
        found += [f"{headings} h1"] if headings != 1 else []
        self.page.evaluate(self.axe)
        return found + self._violations()

    def faults_at_dusk(self) -> list[str]:
        """What is wrong when the page that is open turns dark, as a device does in the evening: only colors can be."""
        self.page.emulate_media(color_scheme="dark")
        found = self._violations(colors_only=True)
        self.page.emulate_media(color_scheme="light")
        return [f"turned dark: {fault}" for fault in found]

    def _violations(self, *, colors_only: bool = False) -> list[str]:
        violations = self.page.evaluate(self.run_axe, [TAGS, not colors_only])
        return [f"axe {found['id']}: {found['nodes'][0]['html'][:160]} ({len(found['nodes'])})" for found in violations]

    def close(self) -> None:
        """End the context with all that it holds."""
        self.context.close()
