"""The pieces of two states of the site side by side: what a reader sees otherwise, before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from .split_sentences import sentences

Piece = dict[str, Any]
Pages = dict[str, dict[str, Any]]


@dataclass
class Seen:
    """One thing that a reader sees: ``before`` is empty for what is new, ``after`` for what is gone."""

    kind: str
    src: str
    page: str
    where: str
    before: str
    after: str
    refs: set[str] = field(default_factory=set)
    address: str = ""


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
    pair = [_units(page["blocks"]) for page in (old, new)]
    found = [*_prose(pair[0][0], pair[1][0]), *_keyed(pair[0][1], pair[1][1]), *_links(old["blocks"], new["blocks"])]
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


def _prose(old: list[Piece], new: list[Piece]) -> Iterator[tuple[str, Piece | None, Piece | None]]:
    matcher = SequenceMatcher(None, [piece["text"] for piece in old], [piece["text"] for piece in new], autojunk=False)
    gone, come = Counter[str](), Counter[str]()
    runs = [(old[a:b], new[c:d]) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]
    for was, now in runs:
        gone.update(piece["text"] for piece in was)
        come.update(piece["text"] for piece in now)
    moved = gone & come  # stands elsewhere on the page: its words are the same
    for was, now in runs:
        pairs = _pairs([p for p in was if p["text"] not in moved], [p for p in now if p["text"] not in moved])
        yield from (((now or was or {})["kind"], was, now) for was, now in pairs)


def _pairs(old: list[Piece], new: list[Piece]) -> Iterator[tuple[Piece | None, Piece | None]]:
    """A sentence beside what became of it: the most alike one of the run, at least half the same."""
    left = list(new)
    for piece in old:
        best = max(left, key=lambda other: _alike(piece, other), default=None)
        if best is not None and (_alike(piece, best) >= 0.5 or (len(old) == len(new) == 1)):
            left.remove(best)
            yield piece, best
        else:
            yield piece, None
    yield from ((None, piece) for piece in left)


def _alike(one: Piece, other: Piece) -> float:
    return SequenceMatcher(None, one["text"].split(), other["text"].split(), autojunk=False).ratio()


def _keyed(old: dict[tuple[Any, ...], Piece], new: dict[tuple[Any, ...], Piece]) -> Iterator[Any]:
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


def _links(old: list[Piece], new: list[Piece]) -> Iterator[tuple[str, Piece, Piece]]:
    """Links and previews of pieces whose words stayed."""
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


def compare_search(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Seen]:
    """Search entries by the place that they lead to."""
    for place in sorted(before.keys() | after.keys()):
        old, new = before.get(place), after.get(place)
        if old != new:
            entry = new or old or {}
            title = f"{entry['page']}: {entry.get('title', '')}".rstrip(": ")
            yield Seen("search entry", "", title, "", _entry(old), _entry(new), set(), place.rstrip("#"))


def _entry(entry: dict[str, Any] | None) -> str:
    if entry is None:
        return ""
    names = ["title", "names", "asked", "marks", "text"]
    parts = [entry.get(name) for name in names]
    return " · ".join(", ".join(map(str, p.values() if isinstance(p, dict) else p)) if isinstance(p, list | dict) else str(p)
                      for p in parts if p)  # fmt: skip
