"""The extension for engines without hooks: ``markdown_extensions: [dossier.standalone]``, with ``hooks`` on the path.

It reads records and pages from the working directory, and learns the current page from any preprocessor that knows
``page.path`` (so no engine is imported). What needs all pages at once (where a source is cited) stays out.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from .build import load_site
from .markdown_ext import DossierExtension
from .problems import BuildStopped


class StandaloneExtension(DossierExtension):
    """Begins and ends each page by itself."""

    def __init__(self, root: Path) -> None:
        super().__init__(load_site(root))

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """The project's syntax, with a step before and one after it."""
        super().extendMarkdown(md)
        md.preprocessors.register(_Begin(md, self), "dossier-begin", 1000)
        md.postprocessors.register(_End(md, self), "dossier-end", -1000)


class _Begin(Preprocessor):
    def __init__(self, md: Markdown, extension: DossierExtension) -> None:
        super().__init__(md)
        self.markdown, self.extension = md, extension

    def run(self, lines: list[str]) -> list[str]:
        paths = [getattr(getattr(step, "page", None), "path", None) for step in self.markdown.preprocessors]
        known = self.extension.site.pages.by_src
        src = next((str(path) for path in paths if path and str(path) in known), "index.md")
        self.extension.begin(self.extension.site.page(src))
        return lines


class _End(Postprocessor):
    def __init__(self, md: Markdown, extension: DossierExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, text: str) -> str:
        if self.extension.site.problems:
            raise BuildStopped(self.extension.site.problems)
        return text


def makeExtension(**settings: Any) -> StandaloneExtension:  # noqa: N802 - the name is Python-Markdown's
    """What an engine calls for each page; ``root`` is the project's folder, the working directory when left out."""
    root = Path(settings.get("root", ".")).resolve()
    return _loaded(root, _newest(root))


@lru_cache(maxsize=1)
def _loaded(root: Path, newest: float) -> StandaloneExtension:
    """Loaded once for all pages; ``newest`` makes it load again when a file has changed."""
    return StandaloneExtension(root)


def _newest(root: Path) -> float:
    return max(
        (file.stat().st_mtime for file in (root / "docs").rglob("*") if file.suffix in {".md", ".yml"}), default=0
    )
