"""A page rendered for its problems alone, without an engine."""

from __future__ import annotations

from markdown import Markdown

from .markdown_ext import DossierExtension
from .pages import Page
from .site import Site

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


NEEDLESS = {"toc"}
"""Of these, what a check can do without: ids of headings raise no problem here."""


class PageProblems:
    """Renders pages of a site; what is wrong with one is then in ``site.problems``."""

    def __init__(self, site: Site) -> None:
        self.extension = DossierExtension(site)
        names = [name for name in EXTENSIONS if name not in NEEDLESS]
        self.markdown = Markdown(extensions=[*names, self.extension])
        self.markdown.treeprocessors.deregister("dossier-terms")  # links by name and the list of sources raise none
        self.markdown.postprocessors.deregister("dossier-sources")

    def __call__(self, page: Page) -> None:
        """Render a page and forget the result."""
        self.extension.begin(page)
        self.markdown.reset().convert(page.body)
