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
_MARKER = re.compile(
    r"^\s*(?:[-*+]|\d+[.)])\s+|^\s*#{1,6}\s+|^\s*(?:!!!|\?\?\?\+?)\s+\w+\s*|^\s*>\s?|^:\s+|\s*\{[:.#][^}]*\}\s*$"
)


@dataclass(frozen=True)
class Sentence:
    """A sentence as written, and the line on which its block begins to hold it."""

    text: str
    line: int


def sentences(page: Page) -> Iterator[Sentence]:
    """All sentences of a page in order; a citation that stands behind the full stop belongs to the sentence before it."""
    for block in _blocks(page):
        text = " ".join(part for _, part in block)
        position = 0
        for piece in _END.split(text):
            start = text.index(piece, position)
            position = start + len(piece)
            yield Sentence(piece, _line_at(block, start))


def _line_at(block: list[tuple[int, str]], offset: int) -> int:
    for number, part in block:
        if offset <= len(part):
            return number
        offset -= len(part) + 1
    return block[-1][0]


def _blocks(page: Page) -> Iterator[list[tuple[int, str]]]:
    """Paragraphs, list items and table rows as numbered lines; directives are passed over with all that is indented below."""
    block: list[tuple[int, str]] = []
    directive = False
    for number, line in outside_fences(page.body, page.body_line):
        directive = line.startswith(":::") or (directive and (not line.strip() or line[0].isspace()))
        starts = bool(_MARKER.match(line)) or line.lstrip().startswith("|")
        if block and (directive or starts or not line.strip()):
            yield block
            block = []
        if not directive and line.strip():
            block.append((number, _plain(line)))
    if block:
        yield block


def _plain(line: str) -> str:
    return _ADDRESS.sub("", _CODE.sub("code", _MARKER.sub("", line))).strip()
