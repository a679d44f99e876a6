"""The list of limits shows each kind of fact that this site has, what falls due first on top."""

from __future__ import annotations

import sys
from pathlib import Path

from bs4 import BeautifulSoup

sys.path.insert(0, str(Path(__file__).parent))

from rendered import render

HEAD = "---\ntitle: Dates\ndescription: Dates.\nanswers: When?\n---\n\n"


def test_rows_stand_in_the_order_of_their_next_check(small: Path) -> None:
    """Trials are read again sooner than measures; a dataset without records has no row."""
    html, site = render(small, "dates.md", f"{HEAD}::: check-dates\n")
    assert not site.problems
    rows = BeautifulSoup(html, "html.parser").select("tbody tr")
    names = [row.th.get_text() for row in rows]
    days = [row.select_one("time[data-check-by]")["datetime"] for row in rows]
    assert days == sorted(days)
    assert names.index("Trials") < names.index("Measures")
    assert "Help lines" not in names


def test_a_row_gives_limit_and_reason(small: Path) -> None:
    """As the one place that sets them says."""
    html, _ = render(small, "dates.md", f"{HEAD}::: check-dates\n")
    row = next(row for row in BeautifulSoup(html, "html.parser").select("tbody tr") if row.th.get_text() == "Measures")
    assert "1,825 days: a scale keeps its range" in row.get_text()
    assert row.find_all("td")[-1].get_text() == "No"
