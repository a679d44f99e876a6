"""Pages in which the last check found nothing wrong, so that a check renders anew only those that may have changed.

What a page's problems depend on is its own text and, at any place in it, every record, every other page's front matter
and the code: a change of one of these and no verdict is believed. Pages with a problem are not kept, so that each run
reports it. The file can be deleted at any time.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from .kept_file import keep
from .pages import Page
from .site import Site

_CODE = Path(__file__).parent
_LIBRARIES = ("markdown", "pymdown-extensions", "pydantic", "jinja2", "PyYAML")


@dataclass
class PageVerdicts:
    """Which of a site's pages are known to be right."""

    file: Path
    site: Site

    def unknown(self) -> list[Page]:
        """Pages that have to be looked at, in the order of their names."""
        return [self.site.pages.by_src[src] for src, key in self._keys.items() if key not in self._known]

    def save(self, wrong: Iterable[str]) -> None:
        """Keep all pages but those whose file is among ``wrong``; a folder that cannot be written to is no mistake."""
        files = set(wrong)
        right = sorted(key for src, key in self._keys.items() if self.site.pages.by_src[src].file not in files)
        if set(right) == self._known:
            return
        keep(self.file, json.dumps(right).encode())

    @cached_property
    def _keys(self) -> dict[str, str]:
        pages = self.site.pages.by_src.values()
        return {page.src: _hash(self._around, page.src, str(page.body_line), page.body) for page in pages}

    @cached_property
    def _known(self) -> set[str]:
        try:
            known = json.loads(self.file.read_bytes())
        except (OSError, ValueError):
            return set()
        return {key for key in known if isinstance(key, str)} if isinstance(known, list) else set()

    @cached_property
    def _around(self) -> str:
        """A hash of whatever else a page's problems can depend on."""
        whole = sha256("\0".join([sys.version, *map(version, _LIBRARIES)]).encode())
        for file in sorted(file for file in _CODE.rglob("*") if file.suffix in {".py", ".html", ".svg"}):
            whole.update(file.read_bytes())
        texts = {entry.file: entry.located.text for entry in self.site.data}
        whole.update(repr([texts, sorted(self.site.data.broken)]).encode())
        whole.update(repr([(page.src, page.meta) for page in self.site.pages.by_src.values()]).encode())
        return whole.hexdigest()


def _hash(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()
