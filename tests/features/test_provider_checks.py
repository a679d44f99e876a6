"""Checks of a provider: what holds everywhere first, where to look, why, and what a check does not tell."""

from __future__ import annotations

from pathlib import Path

from access_site import show, words


def test_what_holds_everywhere_comes_first(tmp_path: Path) -> None:
    """Then what holds in one country, with the country's name."""
    page, site = show(tmp_path, "::: provider-checks check", records="provider-checks")
    assert site.problems == []
    assert [item["id"] for item in page.select(".checks > li")] == ["check-first", "check-license"]
    assert words(page.select_one("#check-license p")) == "License Bland"


def test_a_check_says_where_to_look_why_and_what_it_does_not_tell(tmp_path: Path) -> None:
    """Limits have as clear a place as the check."""
    page, _ = show(tmp_path, "::: provider-checks check", records="provider-checks")
    text = words(page.select_one("#check-license"))
    assert "Look it up. See example.org" in text
    assert "Why: It shows who may treat." in text
    assert text.endswith("What it does not tell: Not more.")
    assert "What it does not tell" not in words(page.select_one("#check-first"))


def test_each_has_its_source(tmp_path: Path) -> None:
    """A red flag without a source would be gossip."""
    page, _ = show(tmp_path, "::: provider-checks red-flag", records="provider-checks")
    assert [item.a["data-source"] for item in page.select(".checks > li")] == ["smith2020"]


def test_a_kind_without_records_is_refused(tmp_path: Path) -> None:
    """No heading over nothing."""
    _, site = show(tmp_path, "::: provider-checks after-harm")
    assert [problem.wrong for problem in site.problems] == ["no check is of the kind 'after harm'"]
