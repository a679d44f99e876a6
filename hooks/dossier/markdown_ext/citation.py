"""``[@mitchell2023, Table 1]`` or ``[@a, p. 4; @b, abstract]``: a citation with its place inside the source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markupsafe import Markup

from ..html.cites import Cited, cite
from ..nearest import nearest
from .stashed import stash

if TYPE_CHECKING:
    from . import DossierExtension

_PATTERN = r"\[@([^\]]*)\]"
_ONE = re.compile(r"\s*@?(?P<source>[a-z0-9-]+)\s*(?:,\s*(?P<place>.+?))?\s*")


class CitationProcessor(InlineProcessor):
    """Turns each citation into a link to the bibliography, with what its preview needs."""

    def __init__(self, md: Markdown, extension: DossierExtension) -> None:
        super().__init__(_PATTERN, md)
        self.extension = extension

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | str, int, int]:  # type: ignore[override]  # noqa: N802
        """One or more citations between the brackets, split at semicolons."""
        ctx = self.extension.context
        found = [self._one(part, m.group(0)) for part in m.group(1).split(";")]
        html = Markup(" ").join(cite(ctx, place) for place in found if place)
        return stash(self.md, html), m.start(0), m.end(0)

    def _one(self, written: str, whole: str) -> Cited | None:
        ctx = self.extension.context
        match = _ONE.fullmatch(written)
        known = ctx.site.data.entries.get("sources", {})
        if not match or match["source"] not in known:
            key = match["source"] if match else written
            if key in ctx.site.data.broken:
                return None
            ctx.problem(whole, "unknown-source", f"no source has the id '{key}'", "", nearest(key, known))
            return None
        if not match["place"]:
            repair = f"write where in it: [@{match['source']}, Table 1]"
            ctx.problem(whole, "citation-place", "a citation needs a place inside the source", whole, repair)
            return None
        return Cited(match["source"], match["place"])
