"""The list of a page's sources at its foot, numbered in reading order; the numbers of its citations come from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown.postprocessors import Postprocessor

from ..html.cites import bibliography_link, sources_of
from ..html.references import listed
from ..html.render import render

if TYPE_CHECKING:
    from . import DossierExtension

_NAMED = re.compile(r'data-(?:source|via)="([a-z0-9-]+)"')
_NUMBER = re.compile(r"<!--cite:([a-z0-9-]+)-->")
_CITE = '<a class="cite"'


class PageSources(Postprocessor):
    """Runs after the stash is back in place, so that tables and text are numbered alike."""

    def __init__(self, extension: DossierExtension) -> None:
        super().__init__()
        self.extension = extension

    def run(self, text: str) -> str:
        """The page with its numbers, and the list behind it when anything is cited."""
        numbers = {key: number for number, key in enumerate(dict.fromkeys(_NAMED.findall(text)), 1)}
        numbered = _NUMBER.sub(lambda match: str(numbers[match.group(1)]), _kept_together(text))
        return numbered + self._list(numbers) if numbers else numbered

    def _list(self, numbers: dict[str, int]) -> str:
        ctx = self.extension.context
        items = [
            {"id": f"source-{key}", "more": bibliography_link(ctx, key), **listed(ctx.site, key)}
            for key in numbers
            if key in sources_of(ctx)
        ]
        return str(render("page_sources.html", items=items))


def _kept_together(text: str) -> str:
    """A space that does not break before a sentence's first citation, which would look lost at the beginning of a line."""
    *before, last = text.split(_CITE)
    return _CITE.join([*map(_without_break, before), last])


def _without_break(words: str) -> str:
    bare = words.rstrip(" \n")
    return words if bare == words or bare.endswith("</a>") else f"{bare}\N{NO-BREAK SPACE}"
