"""The comparison of engines: what it takes for a difference, and the settings that it makes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import engines
from _console import Refusal
from _environment import ROOT

PAGE = '<nav>{0}</nav><article class="prose"><p>{1}</p></article>'


def written(folder: Path, name: str, text: str) -> Path:
    """A page of a built site."""
    file = folder / name / "index.html"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("theirs", "says"),
    [
        (PAGE.format("another menu", "text"), ""),
        (PAGE.format("menu", "other text"), "page: the article differs"),
        ("<p>text</p>", "page: the article differs"),
        (None, "page: missing"),
    ],
)
def test_articles_must_be_the_same(tmp_path: Path, theirs: str | None, says: str) -> None:
    """What stands around them may differ."""
    ours = written(tmp_path / "ours", "page", PAGE.format("menu", "text"))
    other = written(tmp_path / "theirs", "page", theirs) if theirs else tmp_path / "gone.html"
    assert engines.articles(ours, other) == says


def test_a_page_without_an_article_is_no_agreement(tmp_path: Path) -> None:
    """Nothing equals nothing; that would say nothing."""
    pages = [written(tmp_path / name, "page", "<p>text</p>") for name in ("ours", "theirs")]
    assert engines.articles(*pages) == "page: the article differs"


def test_counts_name_what_is_missing(tmp_path: Path) -> None:
    """Tables, citations, figures and drawings; the words around them are the engine's own."""
    whole = '<table><a class="cite"></a><a class="figure-value"></a><svg viewBox="0 0 1 1">'
    ours = written(tmp_path / "ours", "page", whole * 2)
    assert engines.counts(ours, written(tmp_path / "same", "page", f"<h1>Other</h1>{whole * 2}")) == ""
    less = written(tmp_path / "less", "page", whole + '<table><svg viewBox="0 0 1 1">')
    assert engines.counts(ours, less) == "page: 1 citations for 2, 1 figures for 2"
    assert engines.counts(ours, tmp_path / "gone.html") == "page: missing"


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project's settings in a folder, and an engine that does nothing but leave its folder."""
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    monkeypatch.setattr(engines, "start", lambda python, command, tree: (tree / "built").mkdir())
    return tmp_path


def test_zensical_gets_the_core_as_an_extension_and_its_own_theme(tree: Path) -> None:
    """The real settings hold everything that is exchanged."""
    engines.build_zensical(Path("python"), tree, tree / "built")
    made = (tree / "zensical.yml").read_text(encoding="utf-8")
    assert "  - dossier.standalone\n" in made
    assert "- hooks/mkdocs_hooks.py" not in made
    assert "custom_dir" not in made


def test_settings_that_no_longer_fit_are_refused(tree: Path) -> None:
    """Rather than compared under settings that nobody meant."""
    file = tree / "mkdocs.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("strict: true\n", ""), encoding="utf-8")
    with pytest.raises(Refusal, match="strict: true"):
        engines.build_zensical(Path("python"), tree, tree / "built")


def test_the_outcome_names_each_page_that_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line a page under the count."""
    written(tmp_path / "ours", "a", PAGE.format("", "text"))
    written(tmp_path / "ours", "b", PAGE.format("", "text"))
    written(tmp_path / "theirs", "a", PAGE.format("", "text"))
    monkeypatch.setattr(engines, "environment", lambda engine: Path("python"))
    monkeypatch.setattr(engines, "build_properdocs", lambda python, tree, target: tmp_path / "theirs")
    assert not engines.compare("properdocs", tmp_path, tmp_path / "ours", tmp_path)
    assert capsys.readouterr().out == "properdocs: 1 of 2 pages agree.\n  b: missing\n"


@pytest.mark.parametrize("engine", ["properdocs", "zensical"])
def test_an_engine_has_all_that_pages_are_made_with(engine: str) -> None:
    """What site.in asks for, but for the engine, the theme and what only checks: else nothing could be compared."""
    folder = ROOT / "requirements"
    asked = set(re.findall(r"^([\w-]+)==", (folder / "site.in").read_text(encoding="utf-8"), re.MULTILINE))
    locked = set(re.findall(r"^([\w-]+)==", (folder / f"{engine}.txt").read_text(encoding="utf-8"), re.MULTILINE))
    assert {name.lower() for name in asked - {"mkdocs", "mkdocs-material", "linkchecker"}} - locked == set()
