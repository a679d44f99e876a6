"""The committed list of queries, what a search gave for them, and how well that answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Page

SHOWN = 3


@dataclass(frozen=True)
class Query:
    """What a reader of some kind types, and the pages (``page.md`` or ``page.md#anchor``) that answer it."""

    who: str
    text: str
    to: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """A query with its place among the results: 1 for the first, 0 for none of the first three; ``first`` is an address."""

    query: Query
    place: int
    first: str


def load(file: Path) -> list[Query]:
    """The queries of a file, in its order."""
    import yaml

    return [Query(item["who"], item["q"], tuple(item["to"])) for item in yaml.safe_load(file.read_text("utf-8"))]


def page_at(address: str, base: str) -> str:
    """The page (and anchor) that an address below ``base`` leads to, in either edition: ``research/results.md#sds``."""
    path, anchor = unquote(urlsplit(address).path), urlsplit(address).fragment
    stem = path.removeprefix(unquote(urlsplit(base).path)).removesuffix("index.html").removesuffix(".html")
    name = stem.rstrip("/") or "index"
    return f"{name}.md{f'#{anchor}' if anchor else ''}"


def is_right(found: str, to: Sequence[str], indexes: Mapping[str, str]) -> bool:
    """Whether a result leads to one of the targets; a target without an anchor takes any place on its page."""
    page = indexes.get(found.partition("#")[0], found.partition("#")[0])
    return any(target in (page, found) for target in to)


def indexes_of(pages: Sequence[str]) -> dict[str, str]:
    """``research.md`` to ``research/index.md`` for pages that are the first of a folder."""
    return {page.removesuffix("/index.md") + ".md": page for page in pages if page.endswith("/index.md")}


def answers(queries: Sequence[Query], search: Callable[[str], list[str]], indexes: Mapping[str, str]) -> list[Answer]:
    """The place of the right result for each query; ``search`` gives pages, best first."""
    found = []
    for query in queries:
        results = search(query.text)
        right = [place for place, result in enumerate(results[:SHOWN], 1) if is_right(result, query.to, indexes)]
        found.append(Answer(query, right[0] if right else 0, results[0] if results else ""))
    return found


_ASK = """async text => {
  const box = document.querySelector("dialog.search"), field = box.querySelector("input");
  const untold = () => box.querySelector(".search-status").textContent.includes("registry number");
  const type = async (value, told) => {
    field.value = value;
    field.dispatchEvent(new Event("input", {bubbles: true}));
    for (const end = Date.now() + 30000; untold() === told; await new Promise(requestAnimationFrame))
      if (Date.now() > end) throw new Error(`the search box says nothing of "${value}"`);
  };
  await type("", false);
  await type(text, true);
  return [...box.querySelectorAll(".search-results > li > a")].map(one => one.href);
}"""
"""Empties the box, types a query, and waits for its results; an empty box names what can be typed."""


def searching(page: Page, base: str) -> Callable[[str], list[str]]:
    """The search box of this site, opened on ``page``: a query to the pages of its results."""
    page.locator("[data-open-search]").first.click()
    box = page.locator("dialog.search")
    box.locator(".search-status", has_text="registry number").wait_for()

    def search(text: str) -> list[str]:
        return [page_at(link, base) for link in page.evaluate(_ASK, text)]

    return search


def share(found: Sequence[Answer], places: Sequence[int]) -> float:
    """How many in 100 of the queries have their answer in one of these places."""
    return 100 * sum(answer.place in places for answer in found) / len(found)


def summary(name: str, found: Sequence[Answer]) -> str:
    """One line: first place, first three, without any result."""
    empty = sum(not answer.first for answer in found)
    first, three = share(found, [1]), share(found, range(1, SHOWN + 1))
    return f"{name}: {len(found)} queries, first {first:.0f}%, first three {three:.0f}%, without a result {empty}"
