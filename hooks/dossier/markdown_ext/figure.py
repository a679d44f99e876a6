"""``[=mapp2-remission.mdma percent]``: a figure bound to its record, so that the text can never differ from the data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from ..bound_text import bound_figure, figure_data
from ..bound_value import Bound, BoundError
from ..counted import WORD, count
from ..figure_marks import PATTERN, path_and_view
from ..html.cites import sources_of
from ..html.marks import marks_of
from ..html.numbers import show
from .marks_once import WAY

if TYPE_CHECKING:
    from . import DossierExtension


class FigureProcessor(InlineProcessor):
    """Turns each binding into the figure, linked to the record behind it."""

    def __init__(self, md: Markdown, extension: DossierExtension) -> None:
        super().__init__(PATTERN, md)
        self.extension = extension

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | str, int, int]:  # type: ignore[override]  # noqa: N802
        """The figure as an element, or nothing and a problem."""
        path, view = path_and_view(m.group(1))
        ctx = self.extension.context
        if path == WORD:
            return self._count(m, view), m.start(0), m.end(0)
        try:
            bound, text = bound_figure(ctx.site.data, m.group(1))
        except BoundError as error:
            if path.split(".")[0] not in ctx.site.data.broken:
                ctx.problem(m.group(0), error.rule, error.wrong, m.group(0), error.repair)
            return "", m.start(0), m.end(0)
        return self._element(bound, text), m.start(0), m.end(0)

    def _count(self, m: re.Match[str], expression: str) -> Element | str:
        """How many records match; it has no source of its own, for it is counted here."""
        ctx = self.extension.context
        try:
            text = show(count(ctx.site.data, expression))
        except BoundError as error:
            ctx.problem(m.group(0), error.rule, error.wrong, m.group(0), error.repair)
            return ""
        element = Element("span", {"class": "figure-value counted"})
        element.text = AtomicString(text)
        return element

    def _element(self, bound: Bound, text: str) -> Element:
        ctx = self.extension.context
        href = ctx.link(bound.entry)
        element = Element("span", {"class": "figure-value"})
        if href:
            element.set(WAY, href)
        ctx.show(bound.entry)
        element.attrib.update(figure_data(ctx, bound))
        marks = marks_of(bound.basis, sources_of(ctx), derived=bound.derived)
        if marks:
            element.set("data-marks", " ".join(marks))
        element.text = AtomicString(text)
        return element
