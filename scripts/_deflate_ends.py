"""Where the last block of a deflate stream begins and ends, so that another stream can follow it (RFC 1951).

The compressor that gives the same bytes on every machine makes whole streams only, and no library tells where a block
begins. Symbols are stepped over here; nothing is unpacked.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
_LENGTH_EXTRA = (0,) * 8 + (1,) * 4 + (2,) * 4 + (3,) * 4 + (4,) * 4 + (5,) * 4 + (0,)
_DISTANCE_EXTRA = (0, 0, 0, 0, *(extra for extra in range(1, 14) for _ in (0, 1)))
_FIXED = ((8,) * 144 + (9,) * 112 + (7,) * 24 + (8,) * 8, (5,) * 30)
_END = 256
_BREAK = b"\x00\x00\xff\xff"
"""The length of a stored block of nothing: what stands between two parts."""


def follow(stream: bytes, content: bytes) -> bytes:
    """The stream without its end: its last block is not the last any more, and it ends at a whole byte."""
    if not content:
        return b""
    start, end = last_block(stream)
    changed = bytearray(stream[: (end + 7) // 8])
    changed[start // 8] &= ~(1 << start % 8) & 0xFF
    changed += bytes((end + 3 + 7) // 8 - len(changed))  # three bits of a stored block that is not the last
    return bytes(changed) + _BREAK


def last_block(stream: bytes) -> tuple[int, int]:
    """The bit at which the last block's header begins, and the bit after its end."""
    bits = _Bits(stream)
    while True:
        start = bits.at
        final, kind = bits.take(1), bits.take(2)
        if kind == 0:
            bits.at = (bits.at + 7) // 8 * 8
            length = bits.take(16)
            bits.at += 16 + 8 * length
        elif kind in {1, 2}:
            _step_over(bits, *(_FIXED if kind == 1 else _codes(bits)))
        else:
            raise zlib.error("a block of no known kind")
        if final:
            return start, bits.at


class _Bits:
    """A stream of bits, the lowest of each byte first."""

    def __init__(self, stream: bytes) -> None:
        self.stream = stream + bytes(16)
        self.at = 0

    def peek(self) -> int:
        """At least the next 56 bits."""
        byte = self.at >> 3
        return int.from_bytes(self.stream[byte : byte + 8], "little") >> (self.at & 7)

    def take(self, count: int) -> int:
        value = self.peek() & (1 << count) - 1
        self.at += count
        return value


def _codes(bits: _Bits) -> tuple[Sequence[int], Sequence[int]]:
    """The lengths of a block's own codes."""
    literals, distances, count = bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4
    own = [0] * 19
    for symbol in _ORDER[:count]:
        own[symbol] = bits.take(3)
    table, width = _table(own)
    lengths: list[int] = []
    while len(lengths) < literals + distances:
        symbol, used = table[bits.peek() & (1 << width) - 1]
        bits.at += used
        if symbol < 16:
            lengths.append(symbol)
        elif symbol == 16:
            lengths += [lengths[-1]] * (3 + bits.take(2))
        else:
            lengths += [0] * (3 + bits.take(3) if symbol == 17 else 11 + bits.take(7))
    return lengths[:literals], lengths[literals:]


def _step_over(bits: _Bits, literals: Sequence[int], distances: Sequence[int]) -> None:
    """Go to the end of a block of symbols."""
    table, width = _table(literals)
    after, reach = _table(distances)
    mask, other = (1 << width) - 1, (1 << reach) - 1
    stream, at = bits.stream, bits.at
    while True:
        byte = at >> 3
        window = int.from_bytes(stream[byte : byte + 8], "little") >> (at & 7)
        symbol, used = table[window & mask]
        if symbol < _END:
            at += used
        elif symbol == _END:
            bits.at = at + used
            return
        else:
            used += _LENGTH_EXTRA[symbol - 257]
            distance, more = after[window >> used & other]
            at += used + more + _DISTANCE_EXTRA[distance]


def _table(lengths: Sequence[int]) -> tuple[list[tuple[int, int]], int]:
    """The symbol and the length of its code for each possible next bits, and how many bits those are."""
    width = max(1, *lengths)
    table = [(0, 1)] * (1 << width)
    code = 0
    for length in range(1, width + 1):
        for symbol in [symbol for symbol, own in enumerate(lengths) if own == length]:
            first = int(f"{code:0{length}b}"[::-1], 2)
            table[first :: 1 << length] = [(symbol, length)] * (1 << width - length)
            code += 1
        code <<= 1
    return table, width
