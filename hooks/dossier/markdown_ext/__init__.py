"""The Python-Markdown extension: directives, citations, bound figures, term links, and the list of a page's sources.

``DossierExtension(site)`` is appended to the Markdown extensions by the adapter, which calls ``begin(src)`` before each
page. Only ``markdown`` is imported here, so any engine that runs Python-Markdown can use it.
"""

from __future__ import annotations

from markdown import Markdown
from markdown.extensions import Extension

from ..linkables import Linkables
from ..page_context import PageContext
from ..pages import Page
from ..site import Site
from .citation import CitationProcessor
from .directive import DirectiveProcessor
from .figure import FigureProcessor
from .marks_once import MarksOnce
from .page_sources import PageSources
from .term_links import TermLinks


class DossierExtension(Extension):
    """Adds the project's syntax to one ``Markdown`` instance per page."""

    def __init__(self, site: Site) -> None:
        super().__init__()
        self.site = site
        self.linkables = Linkables(site.data)
        self.context = PageContext(site, Page("index.md", {}, "", 1))

    def begin(self, page: Page) -> PageContext:
        """Start a page: what is rendered from now on belongs to it."""
        self.context = PageContext(self.site, page)
        return self.context

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register the processors. Backticks are 190 and links 160, so code is safe and ours come first.

        Tree processors come after an engine's own (0), which takes every relative link for one that an author wrote.
        """
        md.parser.blockprocessors.register(DirectiveProcessor(md.parser, self), "dossier-directive", 175)
        md.inlinePatterns.register(CitationProcessor(md, self), "dossier-citation", 185)
        md.inlinePatterns.register(FigureProcessor(md, self), "dossier-figure", 184)
        md.treeprocessors.register(MarksOnce(md), "dossier-marks", -5)
        md.treeprocessors.register(TermLinks(md, self), "dossier-terms", -10)
        md.postprocessors.register(PageSources(self), "dossier-sources", 5)
