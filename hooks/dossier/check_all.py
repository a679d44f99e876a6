"""Everything that can be wrong, without an engine: data, rules and pages. ``scripts/check.py`` prints what this returns."""

from __future__ import annotations

from pathlib import Path

from markdown import Markdown

from .build import load_site
from .markdown_ext import DossierExtension
from .problems import Problem

EXTENSIONS = [
    "admonition",
    "attr_list",
    "def_list",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.details",
    "pymdownx.superfences",
]
"""Those of ``mkdocs.yml`` that change what is text and what is code."""


def check_all(root: Path) -> list[Problem]:
    """Problems of the records, of the rules over them, and of every page rendered."""
    site = load_site(root)
    extension = DossierExtension(site)
    for page in site.pages.by_src.values():
        extension.begin(page)
        Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body)
    return sorted(set(site.problems))
