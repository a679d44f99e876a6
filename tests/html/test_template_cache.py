"""Compiled templates are used again only when they are what compiling would give."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from dossier.html.template_cache import TemplateCache


def render(folder: Path, text: str = "{{ 6 * 7 }}", settings: bytes = b"") -> str:
    """The template by an environment of its own, with its code kept in ``folder``."""
    environment = Environment(
        loader=DictLoader({"t.html": text}), autoescape=True, bytecode_cache=TemplateCache(folder, settings)
    )
    return environment.get_template("t.html").render()


@pytest.fixture(autouse=True)
def keeps(monkeypatch) -> None:
    """As Python's own, the cache is off where PYTHONDONTWRITEBYTECODE says so."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where one template has been kept."""
    assert render(tmp_path / "kept") == "42"
    return tmp_path / "kept"


@pytest.fixture
def compiled(monkeypatch) -> list[str]:
    """The templates that are compiled from now on."""
    texts: list[str] = []
    plain = Environment.compile
    monkeypatch.setattr(
        Environment,
        "compile",
        lambda self, text, *more, **named: texts.append(text) or plain(self, text, *more, **named),
    )
    return texts


def test_a_known_template_is_not_compiled(folder: Path, compiled: list[str]) -> None:
    """Its code comes from the file."""
    assert (render(folder), compiled) == ("42", [])


def test_a_changed_template_is_compiled(folder: Path, compiled: list[str]) -> None:
    """One character is enough."""
    assert (render(folder, "{{ 6 * 8 }}"), compiled) == ("48", ["{{ 6 * 8 }}"])


def test_other_settings_are_compiled_for(folder: Path, compiled: list[str]) -> None:
    """The same text may mean something else."""
    assert render(folder, settings=b"other") == "42"
    assert len(compiled) == 1


@pytest.mark.parametrize("damage", [lambda kept: b"", lambda kept: kept[:-1], lambda kept: kept.replace(b"h", b"i")])
def test_a_damaged_file_is_made_again(folder: Path, compiled: list[str], damage) -> None:
    """Nothing of it is run."""
    (file,) = folder.iterdir()
    kept = file.read_bytes()
    file.write_bytes(damage(kept))
    assert (render(folder), len(compiled), file.read_bytes()) == ("42", 1, kept)


def test_a_folder_that_cannot_be_written_to_is_no_mistake(tmp_path: Path) -> None:
    """Nothing is kept then."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    assert render(tmp_path / "taken") == "42"
