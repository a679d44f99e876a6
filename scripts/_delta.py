"""Bytes as pieces of older bytes and what is new between them: small for what changed in few places.

Each step is three numbers, ``<new bytes> <start in the old> <bytes copied>``, with the new bytes behind them. Blocks of
the old bytes are found again wherever they moved to, as in rsync; the cost grows with the length of both.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

BLOCK = 64
_STEP = struct.Struct("<3I")


def delta(old: bytes, new: bytes) -> bytes:
    """What :func:`apply_delta` needs to make ``new`` from ``old``."""
    return b"".join(_STEP.pack(len(fresh), start, length) + fresh for fresh, start, length in _steps(old, new))


def apply_delta(old: bytes, steps: bytes) -> bytes:
    """The newer bytes. ``ValueError`` when the steps lead beyond the old bytes or end early."""
    made, place = bytearray(), 0
    while place < len(steps):
        if place + _STEP.size > len(steps):
            raise ValueError("a step is cut off")
        fresh, start, length = _STEP.unpack_from(steps, place)
        place += _STEP.size
        if place + fresh > len(steps) or start + length > len(old):
            raise ValueError("a step leads beyond its bytes")
        made += steps[place : place + fresh] + old[start : start + length]
        place += fresh
    return bytes(made)


def _steps(old: bytes, new: bytes) -> Iterator[tuple[bytes, int, int]]:
    blocks: dict[bytes, int] = {}
    for start in range(0, len(old) - BLOCK + 1, BLOCK):
        blocks.setdefault(old[start : start + BLOCK], start)
    done = place = 0
    while place <= len(new) - BLOCK:
        start = blocks.get(new[place : place + BLOCK], -1)
        if start < 0:
            place += 1
            continue
        back, forward = _before(old, start, new, place, place - done), _behind(old, start, new, place)
        length = back + forward
        yield new[done : place - back], start - back, length
        done = place = place + forward
    if done < len(new):
        yield new[done:], 0, 0


def _behind(old: bytes, start: int, new: bytes, place: int) -> int:
    """How many bytes from here on are the same, looked for in steps that double while all is."""
    most, count, step = min(len(old) - start, len(new) - place), BLOCK, BLOCK
    while step and count < most:
        size = min(step, most - count)
        same = old[start + count : start + count + size] == new[place + count : place + count + size]
        count, step = (count + size, step * 2) if same else (count, size // 2)
    return count


def _before(old: bytes, start: int, new: bytes, place: int, most: int) -> int:
    """How many bytes before here are the same; those of a whole block would have been found as one."""
    count = 0
    while count < min(most, start, BLOCK) and old[start - count - 1] == new[place - count - 1]:
        count += 1
    return count
