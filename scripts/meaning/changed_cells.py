"""Cells and charts of two states of a page, each found again by its name, and links of pieces whose words stayed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Piece = dict[str, Any]
Keyed = dict[tuple[Any, ...], Piece]


def changed_cells(old: Keyed, new: Keyed) -> Iterator[tuple[str, Piece | None, Piece | None]]:
    """Kind, before and after; a chart that is drawn otherwise is told even where its words are the same."""
    for key in dict.fromkeys([*old, *new]):
        was, now = old.get(key), new.get(key)
        if was and now and was.get("text", "") == now.get("text", "") and was.get("shape") == now.get("shape"):
            continue
        kind = "chart" if key[0] == "chart" else "table cell"
        if was and now and was.get("text", "") == now.get("text", ""):
            was, now = (
                {**was, "text": "(drawn as before)"},
                {**now, "text": "(drawn otherwise; its words are the same)"},
            )
        yield kind, was and {"text": "", **was}, now and {"text": "", **now}


def changed_links(old: list[Piece], new: list[Piece]) -> Iterator[tuple[str, Piece, Piece]]:
    """What a link leads to, or its preview says, before and after."""
    pool: dict[tuple[str, str], list[Piece]] = {}
    for piece in old:
        pool.setdefault((piece["kind"], piece.get("text", "")), []).append(piece)
    for piece in new:
        same = pool.get((piece["kind"], piece.get("text", "")))
        was = same.pop(0) if same else None
        if was and was.get("links", []) != piece.get("links", []):
            for one, other in zip(was.get("links", []), piece.get("links", []), strict=False):
                if one != other:
                    yield "link or preview", {**was, "text": one}, {**piece, "text": other}
