"""The same articles under the theme as it comes, with its own search: a yardstick, built from site/ and thrown away."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from _search_queries import page_at
from _serve_folder import serving

if TYPE_CHECKING:
    from playwright.sync_api import Page

CONFIG = """\
site_name: Yardstick
site_url: http://127.0.0.1/
theme: {name: material, font: false}
plugins: [search]
validation: {links: {not_found: ignore, unrecognized_links: ignore}, nav: {omitted_files: ignore}}
"""
WAIT = 4000  # milliseconds
_DONE = """() => {
  const meta = document.querySelector(".md-search-result__meta").textContent;
  return !/Initializing|Type to start/.test(meta);
}"""


@contextmanager
def stock_search(root: Path, folder: Path, page: Page) -> Iterator[Callable[[str], list[str]]]:
    """A query to the pages of the stock theme's results, best first."""
    stage(root / "site", folder / "docs")
    (folder / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "-q", "-f", str(folder / "mkdocs.yml")]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    with serving(folder / "site") as base:
        page.goto(base)
        yield lambda text: _typed(page, base, text)


def stage(site: Path, docs: Path) -> None:
    """Every article of a built site as a page of its own, as HTML, under the address that it has."""
    from bs4 import BeautifulSoup

    for file in sorted(site.rglob("index.html")):
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        title, main = soup.h1, soup.find("article") or soup.main
        if not (title and main):
            continue
        name = file.parent.relative_to(site)
        target = docs / (name.with_suffix(".md") if name.parts else "index.md")
        target.parent.mkdir(parents=True, exist_ok=True)
        text = title.get_text(" ", strip=True)
        title.decompose()
        target.write_text(f"# {text}\n\n<div>\n{main.decode()}\n</div>\n", encoding="utf-8")


def _typed(page: Page, base: str, text: str) -> list[str]:
    from playwright.sync_api import TimeoutError  # noqa: A004 - the library's name

    box = page.locator("input.md-search__input")
    page.evaluate("() => { document.querySelector('#__search').checked = true }")
    for part in ("", text):
        box.fill(part)
        box.press("End")  # it listens to keys
        page.wait_for_timeout(60)
    try:
        page.wait_for_function(_DONE, timeout=WAIT)
    except TimeoutError:  # some queries it never answers: no result
        return []
    page.wait_for_timeout(250)
    links = page.locator("li.md-search-result__item > a.md-search-result__link").evaluate_all(
        "all => all.slice(0, 12).map((one) => one.href.replace(/[?][^#]*/, ''))"
    )
    return [page_at(link, base) for link in links]
