"""The parts of the benchmark that are not measuring: the weight of a visit, whose time counts, and ten times the work."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

import _bench_build
import _bench_site
import bench
from dossier.build import load_site

PAGE = """<!doctype html><link rel="icon" href="../icon.svg"><link rel="stylesheet" href="../a.css">
<link rel="next" href="../next/"><script src="../a.js" defer></script><script src="../a.js"></script>
<a href="../big.csv">x</a>"""


def test_a_first_visit_is_the_page_and_what_it_loads(tmp_path: Path) -> None:
    """Each file once and compressed; what it only links to does not count."""
    files = {
        "p/index.html": PAGE,
        "icon.svg": "<svg/>" * 99,
        "a.css": "a{}" * 99,
        "a.js": "1;" * 99,
        "big.csv": "1" * 999,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    loaded = ("p/index.html", "icon.svg", "a.css", "a.js")
    expected = sum(len(gzip.compress(files[name].encode(), 9, mtime=0)) for name in loaded)
    assert bench.first_visit(tmp_path, "p/index.html") == expected


def test_time_inside_a_timed_function_counts_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hook that calls a step of the extension has the step's time in its own."""
    clock = iter([0.0, 1.0, 3.0, 6.0])
    monkeypatch.setattr(_bench_build, "SHARE", {"seconds": 0.0, "depth": 0.0})
    monkeypatch.setattr(_bench_build.time, "perf_counter", lambda: next(clock))
    monkeypatch.setattr(_bench_build.time, "process_time", lambda: next(clock))
    inner = _bench_build.timed(lambda: 7)
    assert _bench_build.timed(inner)() == 7
    assert _bench_build.SHARE["seconds"] == 6.0


def test_memory_is_in_mebibytes() -> None:
    """A Python process takes more than five and less than a machine has."""
    assert not 0 <= _bench_build.peak_memory() < 5
    assert not _bench_build.peak_memory() > 1e5


def test_a_multiplied_tree_is_right_and_as_many_times_larger(small: Path) -> None:
    """No problem in it, and each record and page as often as asked for."""
    before = load_site(small)
    _bench_site.multiply(small, 3)
    after = load_site(small)
    assert after.problems == []
    assert {name: len(found) for name, found in after.data.entries.items()} == {
        name: 3 * len(found) for name, found in before.data.entries.items()
    }
    assert len(after.pages.by_src) == 3 * len(before.pages.by_src)


def test_copies_lean_on_copies(small: Path) -> None:
    """A page and a record of the third world name records of the third world, so that its work is done again."""
    _bench_site.multiply(small, 3)
    site = load_site(small)
    result = site.data.entries["results"]["alpha-score-x3"].record
    assert (getattr(result, "trial", ""), result.model_dump()["basis"][0]["via"]) == ("alpha-x3", "news2021-x3")
    body = site.pages.by_src["x3/index.md"].body
    assert "[=alpha-response-x3.mdma full]" in body
    assert "[@smith2020-x3, Table 2]" in body


def test_a_table_of_all_stays_in_the_first_copy(small: Path) -> None:
    """With counts: ten copies over ten times the records would be a hundred times the work. A trial's page is its own."""
    table = "\n::: table trials\n    id: all\n    rows: all\n\nText [=count trials].\n"
    (small / "docs/index.md").write_text((small / "docs/index.md").read_text("utf-8") + table, encoding="utf-8")
    _bench_site.multiply(small, 2)
    copy = (small / "docs/x2/index.md").read_text("utf-8")
    assert ":::" not in copy
    assert "[=count" not in copy
    assert "[=alpha-response-x2.mdma full]" in copy
    assert "::: trial" in (small / "docs/x2/trials/alpha.md").read_text("utf-8")
