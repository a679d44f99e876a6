#!/usr/bin/env python3
"""Type the committed queries into the search box, in both editions, and say how many found what they should.

python3 scripts/search_score.py            both editions, as they stand in site/ and site-offline/
python3 scripts/search_score.py --all      each query that missed, with what came first instead
python3 scripts/search_score.py --stock    the same pages under the theme's own search, for comparison
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, run, say
from _environment import ROOT, TEST, enter

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from _search_queries import Answer

QUERIES = ROOT / "tests" / "search" / "queries.yml"


def main(arguments: list[str]) -> int:
    """Prints a line an edition; 0 whatever the scores are, since a test holds the targets."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="list the queries that missed")
    parser.add_argument("--stock", action="store_true", help="score the theme's own search on the same pages too")
    options = parser.parse_args(arguments)
    enter(TEST)
    from _search_queries import summary

    for name, found in scores(stock=options.stock):
        say(summary(name, found))
        for answer in found if options.all else []:
            if answer.place != 1:
                say(
                    f"  {answer.place or '-'} {answer.query.text!r}: {answer.first}; wanted {', '.join(answer.query.to)}"
                )
    return OK


def scores(*, stock: bool) -> Iterator[tuple[str, list[Answer]]]:
    """Name of an edition and its answers."""
    from _search_queries import answers, indexes_of, load, searching
    from check_pages import EDITIONS, address, must_stand

    for folder in EDITIONS.values():
        must_stand(ROOT / folder)

    queries = load(QUERIES)
    indexes = indexes_of([file.relative_to(ROOT / "docs").as_posix() for file in (ROOT / "docs").rglob("*.md")])
    with opened() as page:
        if stock:
            from _stock_search import stock_search

            with tempfile.TemporaryDirectory() as temporary, stock_search(ROOT, Path(temporary), page) as search:
                yield "the theme's own search", answers(queries, search, indexes)
        for edition, folder in EDITIONS.items():
            with address(ROOT / folder, edition) as base:
                page.goto(base + "index.html")
                yield edition, answers(queries, searching(page, base), indexes)


@contextmanager
def opened() -> Iterator[Page]:
    """A page of a browser."""
    from playwright.sync_api import sync_playwright

    from _browser import find_browser
    from _playwright_browser import fetch, works

    path = find_browser(os.environ, works, fetch)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser.new_page()
        browser.close()


if __name__ == "__main__":
    run(main)
