"""Where a file is cut before it is compressed, so that a small change in it stays small in a zip.

Compressed in one go, all bytes behind a change differ, and who applies an update cannot compress: other machines give
other bytes. So a file is compressed in parts. A part ends where the text itself says so, and what changes with every
version (the lines that name it) is a part of its own.
"""

from __future__ import annotations

import re
import zlib

_LEAST = 12_000
_MASK = 0x3F
_WINDOW = 24
_PLACES = re.compile(rb"[\n,>]")


def parts(content: bytes, mark: bytes) -> list[tuple[bytes, bool]]:
    """The parts of a file in their order, and whether each holds ``mark``, which is another one in each version."""
    found: list[tuple[bytes, bool]] = []
    at = 0
    for start, end in _lines_with(content, mark):
        found += [(part, False) for part in _cut(content[at:start])]
        found.append((content[start:end], True))
        at = end
    return found + [(part, False) for part in _cut(content[at:])]


def _lines_with(content: bytes, mark: bytes) -> list[tuple[int, int]]:
    spans, at = [], content.find(mark) if mark else -1
    while at >= 0:
        start, end = content.rfind(b"\n", 0, at) + 1, content.find(b"\n", at) + 1 or len(content)
        if end - start > _LEAST:  # not a line of text
            start, end = at, at + len(mark)
        spans.append((start, end))
        at = content.find(mark, end)
    return spans


def _cut(content: bytes) -> list[bytes]:
    """Cut where the bytes before a place say so: the same text is cut at the same places, wherever it stands."""
    found, at = [], 0
    if len(content) >= 2 * _LEAST:
        for place in _PLACES.finditer(content, _LEAST, len(content) - _LEAST):
            end = place.end()
            if end - at >= _LEAST and not zlib.crc32(content[end - _WINDOW : end]) & _MASK:
                found.append(content[at:end])
                at = end
    return [*found, content[at:]] if at < len(content) else found
