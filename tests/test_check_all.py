"""The check without an engine: many pages are shared between two processes, and nothing is lost between them."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_site import SMALL, write_site

from dossier.check_all import MANY, check_all
from dossier.page_problems import PageProblems

PAGE = "---\ntitle: Page {0}\ndescription: A page.\nanswers: What is page {0}?\n---\n\n{1}\n"


@pytest.mark.parametrize("wrong", [0, 1, MANY - 1, MANY])
def test_a_wrong_page_is_found_in_whichever_half_it_falls(wrong: int, tmp_path: Path) -> None:
    """With one wrong page of many, the report holds just its problem."""
    pages = {
        f"docs/p{n:03}.md": PAGE.format(n, "[=alpha-gone.mdma]" if n == wrong else "Text.") for n in range(MANY + 1)
    }
    found = check_all(write_site(tmp_path, SMALL | pages))
    assert [(problem.path, problem.rule) for problem in found] == [(f"docs/p{wrong:03}.md", "unknown-record")]


def test_what_was_right_is_not_rendered_again(tmp_path: Path, rendered: list[str]) -> None:
    """A page with a problem is looked at by each run; a changed page alone, when nothing else has changed."""
    root = write_site(tmp_path, SMALL | {"docs/wrong.md": PAGE.format(1, "[=alpha-gone.mdma]")})
    first = check_all(root)
    rendered.clear()
    assert check_all(root) == first
    assert rendered == ["wrong.md"]
    (root / "docs/wrong.md").write_text(PAGE.format(1, "Text."), encoding="utf-8")
    (root / "docs/index.md").write_text(SMALL["docs/index.md"] + "\nMore.\n", encoding="utf-8")
    rendered.clear()
    assert check_all(root) == []
    assert sorted(rendered) == ["index.md", "wrong.md"]


@pytest.mark.parametrize("changed", ["docs/data/trials/alpha.yml", "docs/new.md"])
def test_a_change_that_any_page_may_show_makes_all_be_looked_at(
    changed: str, tmp_path: Path, rendered: list[str]
) -> None:
    """A record, and the front matter of another page."""
    root = write_site(tmp_path, SMALL)
    check_all(root)
    rendered.clear()
    text = SMALL.get(changed, PAGE.format(2, "Text.")) + "# a line more\n"
    (root / changed).write_text(text, encoding="utf-8")
    check_all(root)
    assert {name for name in SMALL if name.endswith(".md")} <= {f"docs/{src}" for src in rendered}


@pytest.mark.parametrize("damage", ["", "{", "{}", "[1, null]"])
def test_damaged_verdicts_are_not_believed(damage: str, tmp_path: Path, rendered: list[str]) -> None:
    """They are made again."""
    root = write_site(tmp_path, SMALL)
    check_all(root)
    kept = root / ".cache/pages.json"
    good = kept.read_bytes()
    kept.write_text(damage, encoding="utf-8")
    rendered.clear()
    assert check_all(root) == []
    assert rendered
    assert kept.read_bytes() == good


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Pages that a check has rendered."""
    pages: list[str] = []
    render = PageProblems.__call__
    monkeypatch.setattr(PageProblems, "__call__", lambda self, page: pages.append(page.src) or render(self, page))
    return pages
