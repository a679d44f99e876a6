"""A page's HTML to the pieces that a reader takes in one by one: paragraphs, cells, charts; each with where it stands.

A piece: ``kind``, ``text``, ``section`` (heading above), ``where`` (table, row and column, or a chart's name), ``refs``
(records that its markup names) and ``links`` (what a link or its preview leads to). Numbers of citations become the
source's id, for they are counted anew on every page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from urllib.parse import urldefrag, urljoin

from dossier.html_events import attributes, events

KINDS = {
    "p": "sentence", "li": "list item", "dt": "label", "dd": "sentence", "caption": "caption", "figcaption": "caption",
    "summary": "label", "div": "sentence", "section": "sentence", "blockquote": "sentence", "td": "cell", "th": "cell",
    "legend": "label", "pre": "code", "details": "sentence", "figure": "sentence", "dl": "label", "article": "sentence",
    "svg": "chart", **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6"], "heading"),
}  # fmt: skip
_SKIPPED = {"script", "style", "template", "noscript"}
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_SHAPES = {"class", "id", "href", "aria-labelledby", "aria-describedby"}
"""Attributes that do not move what is drawn."""


@dataclass
class _Open:
    tag: str
    piece: dict[str, Any] | None = None
    refs: set[str] = field(default_factory=set)
    silent: bool = False


class Pieces:
    """Reads one page; ``homes`` is (address, anchor) to the record that is at home there."""

    def __init__(self, url: str, homes: Mapping[tuple[str, str], str]) -> None:
        self.url, self.homes = url, homes
        self.found: list[dict[str, Any]] = []
        self.open = [_Open("", {"kind": "sentence", "text": "", "refs": set(), "links": []})]
        self.section = self.anchor = ""
        self.table: dict[str, Any] = {}

    def read(self, html: str) -> list[dict[str, Any]]:
        """The pieces in reading order, without empty ones."""
        for kind, tag, rest in events(html):
            if kind == "text":
                self._text(rest)
            elif kind == "start":
                self._start(tag, attributes(rest))
            else:
                self._end(tag)
        return [_finished(piece) for piece in self.found if piece["text"].strip() or piece.get("shape")]

    def _start(self, tag: str, values: Mapping[str, str]) -> None:
        above = self.open[-1]
        piece = above.piece
        if tag in _VOID:
            if piece is not None and tag == "br":
                piece["text"] += "; " if piece["kind"] == "cell" else " "
            return
        opened = _Open(tag, piece, set(above.refs), above.silent or _silent(tag, values))
        anchored = self.homes.get((self.url, values.get("id", "")))
        opened.refs |= {anchored} if anchored and values.get("id") else set()
        if tag == "table":
            self.table = {"name": "", "columns": [], "row": [], "row_refs": set(), "label": ""}
        if tag == "tr" and self.table:
            self.table |= {"row": [], "row_refs": set(), "label": ""}
        inside = piece is not None and piece["kind"] in {"cell", "chart"}
        if inside and piece is not None and tag in KINDS and piece["text"].strip():
            piece["text"] += "; "
        if tag in KINDS and not inside and not opened.silent:
            opened.piece = self._begin(tag, values, opened.refs)
        self.open.append(opened)
        self._mark(opened, tag, values)

    def _begin(self, tag: str, values: Mapping[str, str], refs: set[str]) -> dict[str, Any]:
        piece: dict[str, Any] = {
            "kind": KINDS[tag],
            "text": "",
            "refs": set(refs),
            "links": [],
            "section": self.section,
        }
        piece["anchor"] = self.anchor
        if piece["kind"] == "heading":
            self.anchor = piece["anchor"] = values.get("id", "")
        if piece["kind"] == "cell":
            piece |= {"column": values.get("data-label", ""), "head": values.get("scope", "")}
        if tag == "svg":
            piece["shape"] = ""
        self.found.append(piece)
        return piece

    def _mark(self, opened: _Open, tag: str, values: Mapping[str, str]) -> None:
        """What the markup says beside the text: links, the source of a figure, a drawing's shapes."""
        piece = opened.piece
        if piece is None:
            return
        if "shape" in piece:
            piece["shape"] += f"{tag} {sorted(pair for pair in values.items() if pair[0] not in _SHAPES)}"
        if source := values.get("data-source"):
            piece["refs"].add(f"sources/{source}")
        if "cite" in values.get("class", "").split() and source:
            piece["text"] += f"[{source}]"
        href = values.get("href", "")
        if href and not opened.silent:
            address, anchor = urldefrag(urljoin(f"https://x/{self.url}", href))
            target = address.removeprefix("https://x/")
            if record := self.homes.get((target, anchor)):
                piece["refs"].add(record)
            told = [values[name] for name in ("data-definition", "data-place") if name in values]
            piece["links"].append(" · ".join([f"{target}#{anchor}".rstrip("#"), *told]))

    def _text(self, text: str) -> None:
        top = self.open[-1]
        if top.silent or top.piece is None:
            return
        if "shape" in top.piece and top.tag in {"title", "text", "desc"}:
            if top.tag == "title" and not top.piece.get("where"):
                top.piece["where"] = text.strip()
            text = f"{text.strip()} | "
        top.piece["text"] += text

    def _end(self, tag: str) -> None:
        if not any(opened.tag == tag for opened in self.open):
            return
        while (opened := self.open.pop()).tag != tag:
            pass
        piece, above = opened.piece, self.open[-1].piece
        if piece is None or piece is above:
            if tag == "tr" and self.table:
                self._row()
            return
        if piece["kind"] == "heading":
            self.section = " ".join(piece["text"].split())
        elif tag == "caption" and self.table:
            self.table["name"] = " ".join(piece["text"].split())
        elif piece["kind"] == "cell" and self.table:
            self.table["row"].append(piece)
        elif above is not None and "kind" in above:
            self._go_on(above)
        if tag == "tr" and self.table:
            self._row()

    def _go_on(self, above: dict[str, Any]) -> None:
        """What follows a block inside another is a piece of its own, behind the inner one."""
        rest = {**above, "text": "", "refs": set(above["refs"]), "links": []}
        rest.pop("shape", None)
        for opened in self.open:
            if opened.piece is above:
                opened.piece = rest
        self.found.append(rest)

    def _row(self) -> None:
        """Give each cell of a row its place: the table, what the row is about, and the column's head."""
        row = self.table["row"]
        if not row:
            return
        if all(cell["head"] == "col" or not cell["text"].strip() for cell in row):
            self.table["columns"] = [" ".join(cell["text"].split()) for cell in row]
            self.table["column_refs"] = [cell["refs"] for cell in row]
            label = ""
        else:
            label = " ".join(next((cell["text"] for cell in row if cell["head"] == "row"), row[0]["text"]).split())
        refs = set().union(*(cell["refs"] for cell in row[:1]))
        for index, cell in enumerate(row):
            columns = self.table["columns"]
            column = cell["column"] or (columns[index] if index < len(columns) else str(index + 1))
            cell["refs"] |= refs.union(*self.table.get("column_refs", [])[index : index + 1])
            cell |= {"id": _subject(refs), "where": self.table["name"], "row": label, "column": column}
        self.table["row"] = []


def _subject(refs: set[str]) -> str:
    """The one record that a row's first cell names; by it a row is found again when its label changes."""
    named = [ref for ref in sorted(refs) if not ref.startswith(("sources/", "terms/"))]
    return named[0] if len(named) == 1 else ""


def _silent(tag: str, values: Mapping[str, str]) -> bool:
    classes = values.get("class", "").split()
    return tag in _SKIPPED or "headerlink" in classes or "cite" in classes or values.get("aria-hidden") == "true"


def _finished(piece: dict[str, Any]) -> dict[str, Any]:
    text = re.sub(r"\s+", " ", piece["text"]).strip(" ;|")
    out = {**piece, "text": re.sub(r" ([.,;:)])", r"\1", text), "refs": sorted(piece["refs"])}
    if "shape" in piece:
        out["shape"] = sha256(piece["shape"].encode()).hexdigest()[:12]
    return {name: value for name, value in out.items() if value and name != "head"}
