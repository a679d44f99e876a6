"""The zip that is carried away, unpacked and opened from its first page with the network cut."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from carried_copy import ADDRESS
from playwright.sync_api import Page, expect
from site_search import search
from visit import Visit

pytestmark = pytest.mark.browser

START = "START-HERE.html"


@pytest.fixture
def addresses(carried_copy: Path) -> dict[str, str]:
    """``open_window("offline")`` opens the copy here."""
    return {"offline": carried_copy.as_uri() + "/"}


@pytest.fixture
def start(open_window: Callable[..., Visit]) -> Page:
    """The copy's first page."""
    return first_page(open_window("offline"))


def first_page(window: Visit) -> Page:
    """Open it; it is no page of the site's own."""
    window.page.goto(window.base + START)
    return window.page


def test_the_first_page_leads_to_everything(start: Page, carried_copy: Path) -> None:
    """Each of its links is a file of the copy, but for the one address of a newer copy."""
    ways = start.locator("a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert [way for way in ways if not (carried_copy / way).is_file()] == [ADDRESS]
    expect(start.get_by_role("img", name=f"QR code of {ADDRESS}")).to_be_visible()
    start.get_by_role("link", name="Open the site").click()
    start.wait_for_url("**/index.html")
    start.wait_for_load_state("networkidle")  # a page that is left while it loads says that its requests failed
    start.go_back()
    start.wait_for_load_state("networkidle")
    expect(start.locator("h1")).to_have_text("MDMA-assisted therapy, in evidence")


def test_search_table_preview_and_back(start: Page) -> None:
    """A reader's way through the copy, from its first page to the deepest and back."""
    start.get_by_role("link", name="Open the site").click()
    search(start, "MAPP2").first.click()
    start.wait_for_url("**/research/trials/mapp2.html*")
    start.locator("main a.cite").filter(visible=True).first.hover()
    expect(start.get_by_role("tooltip")).to_be_visible()
    start.wait_for_load_state("networkidle")
    start.go_back()
    start.wait_for_url("**/index.html*")
    start.wait_for_load_state("networkidle")


def test_a_table_sorts_and_filters(open_window: Callable[..., Visit]) -> None:
    """Rows change their order, and those that do not fit go."""
    page = open_window("offline").go("research/trials/index.md")
    block = page.locator("section.table-block", has_text="MAPP2").filter(has=page.locator(".table-tools input")).first
    rows = block.locator("tbody tr:not([hidden])")
    before = rows.locator("th").all_inner_texts()
    block.locator("thead button").first.click()
    block.locator("thead button").first.click()
    after = rows.locator("th").all_inner_texts()
    assert after != before
    assert sorted(after) == sorted(before)
    block.get_by_label("Filter rows").fill("MAPP2")
    expect(rows.first).to_contain_text("MAPP2")
    assert rows.count() < len(before)


def test_a_deep_link_opens_at_its_place(open_window: Callable[..., Visit], carried_copy: Path) -> None:
    """As someone else's note on a place in the copy."""
    anchor = re.findall(r'<h2 id="([\w-]+)"', (carried_copy / "research/results.html").read_text(encoding="utf-8"))[-1]
    page = open_window("offline").go("research/results.md", f"#{anchor}")
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("moment", "says"),
    [
        ("2026-11-28T12:00:00Z", r"^By the clock of this device, no fact is due yet\. "),
        ("2040-01-01T12:00:00Z", r"^[1-9]\d+ facts should have been read again by now, [1-9]\d* of safety and [1-9]"),
    ],
)
def test_it_tells_its_age(open_window: Callable[..., Visit], moment: str, says: str) -> None:
    """By the reader's clock: on its first page, and where the facts stand."""
    window = open_window("offline")
    window.page.clock.set_fixed_time(moment)
    expect(first_page(window).locator("#due")).to_have_text(re.compile(says))
    marks = window.go("research/results.md").locator(".mark-overdue")
    assert (marks.count() > 0) == ("should" in says)


def test_without_a_script_it_can_be_read(open_window: Callable[..., Visit]) -> None:
    """What it is and the commands that verify it; no control that does nothing."""
    page = first_page(open_window("offline", java_script_enabled=False))
    expect(page.locator("main")).to_contain_text("sha256sum --quiet -c MANIFEST.txt")
    expect(page.locator("#due")).to_contain_text("all days in one list")
    assert page.locator("button, input, select").filter(visible=True).count() == 0
    page.get_by_role("link", name="Help now").click()
    expect(page.locator("h1")).to_be_visible()


def test_a_whole_copy_is_whole(start: Page, carried_copy: Path) -> None:
    """Every file is compared."""
    start.get_by_label("The folder of this copy").set_input_files(carried_copy)
    n = len((carried_copy / "MANIFEST.txt").read_text(encoding="utf-8").splitlines())
    expect(start.get_by_role("status")).to_have_text(f"This copy is whole: {n} files, each as it was made.")
    expect(start.locator("#found li")).to_have_count(0)


def test_each_changed_missing_and_extra_file_is_named(start: Page, carried_copy: Path, tmp_path: Path) -> None:
    """One changed byte is enough. The copy here lacks two folders, to be quick."""
    part = tmp_path / "part"
    shutil.copytree(carried_copy, part, ignore=shutil.ignore_patterns("data", "research"))
    for each in part.rglob("*"):
        each.chmod(0o755)
    part.chmod(0o755)
    page = bytearray((part / "index.html").read_bytes())
    page[-2] ^= 1
    (part / "index.html").write_bytes(page)
    (part / "help-now.html").unlink()
    (part / "note.txt").write_text("mine", encoding="utf-8")
    start.get_by_label("The folder of this copy").set_input_files(part)
    expect(start.get_by_role("status")).to_have_text(re.compile(r"^This copy is not whole: \d+ files differ\.$"))
    said = start.locator("#found li").all_inner_texts()
    left_out = {
        f"Missing: {name}" for name in manifest(carried_copy) if {"data", "research"} & set(Path(name).parent.parts)
    }
    assert set(said) - left_out == {
        "Changed: index.html",
        "Missing: help-now.html",
        "Not part of this copy: note.txt",
    }
    assert len(said) == len(left_out) + 3


def test_another_folder_is_told(start: Page, tmp_path: Path) -> None:
    """Instead of naming every file of the copy as missing."""
    (tmp_path / "photo.txt").write_text("x", encoding="utf-8")
    start.get_by_label("The folder of this copy").set_input_files(tmp_path)
    expect(start.get_by_role("status")).to_have_text(
        "That is not the folder of this copy: START-HERE.html is not in it."
    )


def manifest(copy: Path) -> list[str]:
    """Names in the copy's own list."""
    return [line.split("  ", 1)[1] for line in (copy / "MANIFEST.txt").read_text(encoding="utf-8").splitlines()]
