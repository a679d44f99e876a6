"""The modes in which pages are opened, and what the whole matrix takes for a page."""

from __future__ import annotations

from pathlib import Path

import pytest

import check_pages
from _console import Refusal
from _matrix import MODES, axe_source


def test_modes_are_a_phone_and_a_desk_in_light_and_dark() -> None:
    """Each has its name in a report."""
    assert [str(mode) for mode in MODES] == ["1280 light", "1280 dark", "360 light", "360 dark"]


def test_axe_comes_with_the_locked_packages() -> None:
    """Its source is a script that defines ``axe``."""
    assert "axe" in axe_source()[:500]
    assert len(axe_source()) > 100_000


def test_pages_are_all_html_files(tmp_path: Path) -> None:
    """At any depth, as addresses."""
    for name in ("index.html", "a/b/index.html", "a/data.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert sorted(check_pages.pages(tmp_path)) == ["a/b/index.html", "index.html"]


def test_an_edition_that_is_not_built_is_refused(tmp_path: Path) -> None:
    """Zero pages without a fault would say nothing."""
    with pytest.raises(Refusal, match="build it first"):
        check_pages.pages(tmp_path / "site")
