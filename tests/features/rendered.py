"""A page of the small project rendered as the build renders it, for tests of features."""

from __future__ import annotations

from pathlib import Path

from markdown import Markdown

from dossier.build import load_site
from dossier.late import resolve
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.pages import parse_page
from dossier.site import Site


def render(root: Path, src: str, text: str) -> tuple[str, Site]:
    """The HTML of ``text`` as the page ``src``, with every other page rendered too, and the site with its problems."""
    (root / "docs" / src).parent.mkdir(parents=True, exist_ok=True)
    (root / "docs" / src).write_text(text, encoding="utf-8")
    site = load_site(root)
    extension = DossierExtension(site)
    html = {}
    for page in site.pages.by_src.values():
        extension.begin(parse_page(page.src, (root / page.file).read_text(encoding="utf-8")))
        html[page.src] = Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body)
    return resolve(site, src, html[src]), site
