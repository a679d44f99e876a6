"""Where a piece of a page's Markdown stands, for messages. Code fences are passed over."""

from __future__ import annotations

import re

_INDENT = " \t>"
_FENCE = re.compile(rf"[{_INDENT}]*(`{{3,}}|~{{3,}})")


class TextLines:
    """Lines of a body outside of code fences; ``find`` moves forward, so that repeats are told apart."""

    def __init__(self, body: str, first_line: int) -> None:
        self._lines = list(outside_fences(body, first_line))
        self._next = 0

    def find(self, written: str) -> tuple[int, int]:
        """Line and column (from 1) of the first line of ``written``; of the body's start when it is not found."""
        wanted = written.strip().splitlines()[0] if written.strip() else ""
        order = [*range(self._next, len(self._lines)), *range(min(self._next, len(self._lines)))]
        for index in order:
            line, text = self._lines[index]
            if wanted and wanted in text:
                self._next = index
                return line, text.index(wanted) + 1
        return (self._lines[0][0] if self._lines else 1), 1


def outside_fences(body: str, first_line: int = 1) -> list[tuple[int, str]]:
    """Numbered lines that are not inside a fenced code block, also one in a list, a callout or a quotation."""
    out: list[tuple[int, str]] = []
    fence = ""
    for number, text in enumerate(body.splitlines(), first_line):
        match = _FENCE.match(text)
        if match and not fence:
            fence = match.group(1)
        elif fence:
            closes = match and match.group(1).startswith(fence) and not text.strip(_INDENT).strip(fence[0])
            fence = "" if closes else fence
        else:
            out.append((number, text))
    return out
