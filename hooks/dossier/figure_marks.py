"""How a bound figure is written, on pages and in the texts of records: ``[=record-id.field view]``."""

from __future__ import annotations

import re

PATTERN = r"\[=([^\]]*)\]"
_MARK = re.compile(PATTERN)


def split(text: str) -> list[str]:
    """The text cut at its marks: plain text at even places, what stands inside a mark at odd ones."""
    return _MARK.split(text)


def path_and_view(inside: str) -> tuple[str, str]:
    """``mapp2-remission.mdma full`` to its way and its view, which may be empty."""
    path, _, view = inside.strip().partition(" ")
    return path, view.strip()


def ids_in(text: str) -> list[str]:
    """Ids of the records that a text binds figures of, each once."""
    return list(dict.fromkeys(path_and_view(inside)[0].split(".")[0] for inside in split(text)[1::2]))
