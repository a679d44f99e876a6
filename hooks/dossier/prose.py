"""A page's prose, sentence by sentence, for the rules on words: without code, directives, headings' marks and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .pages import Page
from .text_lines import outside_fences

_CODE = re.compile(r"(`+)(?:.(?!\1))*?.?\1")
_ADDRESS = re.compile(r"(?<=\])\([^)\s]*(?:\s\"[^\"]*\")?\)|<https?://[^>]*>")
_END = re.compile(r"(?<=[.!?])[\"')*_]*\s+(?=[\[*_\"']*[A-Z0-9])")
_CALLOUT = re.compile(r"^\s*(?:!!!|\?\?\?\+?)\s+(\w+)\s*(?:\"(.*)\"\s*$)?")
_MARKER = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+|^\s*#{1,6}\s+|^\s*>\s?|^:\s+|\s*\{[:.#][^}]*\}\s*$")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
EXEMPT = ("contribute/",)
"""Folders whose pages speak of the project, not of its subject."""


@dataclass(frozen=True)
class Sentence:
    """A sentence as written, and the line on which its block begins to hold it.

    ``own`` is what the page says in its own voice: the same text with its quotations blanked. ``callout`` is the kind
    of the callout around it (``key``, ``harm``), or empty.
    """

    text: str
    line: int
    own: str = ""
    callout: str = ""


@dataclass(frozen=True)
class _Line:
    number: int
    text: str = ""
    starts: bool = True
    callout: str = ""
    quoted: bool = False


def sentences(page: Page) -> list[Sentence]:
    """All sentences of a page in order; a citation that stands behind the full stop belongs to the sentence before it."""
    return page.once("sentences", lambda: list(_sentences(page)))


def _sentences(page: Page) -> Iterator[Sentence]:
    for block in _blocks(page):
        text = " ".join(line.text for line in block)
        own = " " * len(text) if block[0].quoted else unquoted(text)
        for start, piece in split(text):
            yield Sentence(piece, _line_at(block, start), own[start : start + len(piece)], block[0].callout)


def split(text: str) -> Iterator[tuple[int, str]]:
    """Sentences of a text with the place where each begins."""
    position = 0
    for piece in _END.split(text):
        start = text.index(piece, position)
        position = start + len(piece)
        yield start, piece


def unquoted(text: str) -> str:
    """The text with every quotation blanked, at the same length, so that places stay the same."""
    return _QUOTED.sub(lambda match: " " * len(match.group()), text)


def _line_at(block: list[_Line], offset: int) -> int:
    for line in block:
        if offset <= len(line.text):
            return line.number
        offset -= len(line.text) + 1
    return block[-1].number


def _blocks(page: Page) -> Iterator[list[_Line]]:
    """Paragraphs, list items and table rows as lines; a heading of a callout stands alone."""
    block: list[_Line] = []
    for line in _lines(page):
        if block and (line.starts or not line.text):
            yield block
            block = []
        if line.text:
            block.append(line)
    if block:
        yield block


@dataclass
class _Around:
    """What stands around the line that is read: a directive, which is passed over, or a callout."""

    directive: int | None = None
    callout: str = ""
    _callout_at: int = 0

    def step(self, raw: str) -> None:
        """Go on to the next line that is not blank."""
        indent = len(raw) - len(raw.lstrip())
        if self.directive is not None and indent <= self.directive:
            self.directive = None
        if self.callout and indent <= self._callout_at:
            self.callout = ""
        heading = _CALLOUT.match(raw)
        if self.directive is None and raw.lstrip().startswith(":::"):
            self.directive = indent
        elif self.directive is None and heading:
            self.callout, self._callout_at = heading.group(1), indent


def _lines(page: Page) -> Iterator[_Line]:
    """Lines with what stands around them; one without text ends a block."""
    around = _Around()
    for number, raw in outside_fences(page.body, page.body_line):
        if raw.strip():
            around.step(raw)
        heading, bare = _CALLOUT.match(raw), raw.lstrip()
        if around.directive is not None or not bare:
            yield _Line(number)
        elif heading:
            yield _Line(number, _plain(heading.group(2) or ""), callout=around.callout)
            yield _Line(number)
        else:
            starts = bool(_MARKER.match(raw)) or bare.startswith("|")
            yield _Line(number, _plain(raw), starts, around.callout, quoted=bare.startswith(">"))


def _plain(line: str) -> str:
    return _ADDRESS.sub("", _CODE.sub("code", _MARKER.sub("", line))).strip()
