"""Warning signs: the act first, each sign a line, and the sources of signs and of first help kept apart."""

from __future__ import annotations

from pathlib import Path

from markdown import Markdown

from dossier.build import load_site
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS

SIGNS = """\
unwell:
  name: Unwell
  act: "Call if any one of these is true:"
  signs: [They do not wake., Over 38.5 °C & hot.]
  meanwhile: [Stay., Say what was taken.]
  basis:
    - {source: smith2020, place: the signs, checked: 2026-01-15, supports: [signs]}
    - {source: news2021, place: the help, checked: 2026-01-15, supports: [meanwhile]}
"""


def shown(root: Path, body: str) -> tuple[str, list[str]]:
    """The HTML of ``body`` on the first page, and what is wrong with it."""
    file = root / "docs/data/warning-signs/unwell.yml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(SIGNS, encoding="utf-8")
    site = load_site(root)
    extension = DossierExtension(site)
    extension.begin(site.page("index.md"))
    return Markdown(extensions=[*EXTENSIONS, extension]).convert(body), [problem.wrong for problem in site.problems]


def test_signs_and_help_have_their_own_sources(small: Path) -> None:
    """The first citation stands behind the act, the second behind what to do meanwhile."""
    html, wrong = shown(small, "::: warning-signs unwell")
    assert wrong == []
    assert "<li>Over 38.5\N{NO-BREAK SPACE}°C &amp; hot.</li>" in html
    act, meanwhile = html.index('data-place="the signs"'), html.index('data-place="the help"')
    assert (
        html.index("any one of these")
        < act
        < html.index("They do not wake.")
        < html.index("Stay. Say what")
        < meanwhile
    )


def test_unknown_signs_are_refused_with_the_known_ones(small: Path) -> None:
    """A misspelled id leaves no hole in an emergency page."""
    html, wrong = shown(small, "::: warning-signs unwel")
    assert (html, wrong) == ("", ["no warning signs are called 'unwel'"])
