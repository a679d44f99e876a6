"""One zip told by another: which bytes of the older entries the newer ones are made of, and the bytes that are new."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

from _raw_zip import Packed

_EDGES = re.compile(rb"\x00\x00\xff\xff|(?=PK\x03\x04)")
"""Between two parts of a compressed file, and between two files of a zip inside the zip."""


def describe(old: Mapping[str, Packed], new: Mapping[str, Packed], before: str, after: str) -> tuple[list[Any], bytes]:
    """A row an entry of ``new``, and the new bytes one after the other.

    A row is the name alone when the entry is the same; else name, CRC, size, method, and the bytes in their order: two
    numbers for a range of the old entry, one for as many of the new bytes.
    """
    rows: list[Any] = []
    brought = bytearray()
    for name, entry in new.items():
        base = old.get(_moved(name, after, before))
        if base and replace(base, name=name) == entry:
            rows.append(name)
            continue
        steps = list(_steps(base.data if base else b"", entry.data))
        rows.append([name, entry.crc, entry.size, entry.method, [step for step, _ in steps]])
        brought += b"".join(data for _, data in steps)
    return rows, bytes(brought)


def rebuild(
    rows: Sequence[Any], brought: bytes, old: Mapping[str, Packed], before: str, after: str
) -> Iterator[Packed]:
    """The newer entries in their order."""
    at = 0
    for row in rows:
        name = row if isinstance(row, str) else row[0]
        base = old.get(_moved(name, after, before))
        if isinstance(row, str):
            yield replace(old[_moved(name, after, before)], name=name)
            continue
        data = bytearray()
        for step in row[4]:
            if isinstance(step, int):
                data += brought[at : at + step]
                at += step
            elif base:
                data += base.data[step[0] : step[1]]
        yield Packed(name, bytes(data), row[1], row[2], row[3])


def _steps(old: bytes, new: bytes) -> Iterator[tuple[Any, bytes]]:
    """The newer bytes as ranges of the older ones, and as bytes of their own."""
    pieces, others = _pieces(old), _pieces(new)
    starts, ends = _places(pieces), _places(others)
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, pieces, others, autojunk=False).get_opcodes():
        if kind == "equal":
            yield [starts[i1], starts[i2]], b""
        elif j2 > j1:
            yield ends[j2] - ends[j1], new[ends[j1] : ends[j2]]


def _pieces(data: bytes) -> list[bytes]:
    edges = [0, *(edge.end() for edge in _EDGES.finditer(data)), len(data)]
    return [data[start:end] for start, end in pairwise(edges) if end > start]


def _places(pieces: Sequence[bytes]) -> list[int]:
    at = [0]
    for piece in pieces:
        at.append(at[-1] + len(piece))
    return at


def _moved(name: str, this: str, that: str) -> str:
    return that + name.removeprefix(this)
