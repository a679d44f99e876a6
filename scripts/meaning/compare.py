"""The pieces of two states of the site side by side: what a reader sees otherwise, before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .changed_cells import changed_cells, changed_links
from .changed_sentences import changed_sentences
from .seen import Seen
from .split_sentences import sentences

Piece = dict[str, Any]
Pages = dict[str, dict[str, Any]]


def compare_pages(before: Pages, after: Pages) -> list[Seen]:
    """Changes in the order of pages; a page that is new or gone is one change."""
    found: list[Seen] = []
    for src in sorted(before.keys() | after.keys()):
        old, new = before.get(src), after.get(src)
        if old and new:
            found += _page(src, old, new) if old["blocks"] != new["blocks"] else []
        else:
            page = new or old or {}
            was, now = (page["title"], "") if old else ("", page["title"])
            found.append(Seen("page", src, page["title"], "", was, now, {page["record"]} - {""}, page["url"]))
    return found


def _page(src: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Seen]:
    (old_prose, old_cells), (new_prose, new_cells) = (_units(page["blocks"]) for page in (old, new))
    found = [*changed_sentences(old_prose, new_prose), *changed_cells(old_cells, new_cells)]
    found += changed_links(old["blocks"], new["blocks"])
    for kind, was, now in found:
        piece = now or was or {}
        where = " · ".join(piece[name] for name in ("section", "where", "row", "column") if piece.get(name))
        refs = {ref for side in (was, now) if side for ref in side.get("refs", ())}
        address = "#".join(part for part in (new["url"], piece.get("anchor", "")) if part)
        text, now_text = (side["text"] if side else "" for side in (was, now))
        yield Seen(kind, src, new["title"], where, text, now_text, refs, address)


def _units(blocks: list[Piece]) -> tuple[list[Piece], dict[tuple[Any, ...], Piece]]:
    """Sentences in their order, and what has a name by which it is found again: cells and charts."""
    prose: list[Piece] = []
    keyed: dict[tuple[Any, ...], Piece] = {}
    for block in blocks:
        if block["kind"] in {"cell", "chart"}:
            row = block.get("id") or block.get("row", "")
            key = (block["kind"], block.get("where", ""), row, block.get("column", ""))
            number = 0
            while (*key, number) in keyed:
                number += 1
            keyed[(*key, number)] = block
        else:
            prose += [{**block, "text": text} for text in sentences(block.get("text", ""))]
    return prose, keyed
