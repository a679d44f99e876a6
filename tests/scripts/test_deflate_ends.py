"""Streams that follow each other: any reader unpacks what was compressed in parts."""

from __future__ import annotations

import zlib
from hashlib import sha256

import deflate
import pytest

import _deflate_ends
import _file_parts

CONTENTS = [
    b"",
    b"a",
    b"one " * 500,
    bytes(range(256)) * 3,
    b"".join(sha256(bytes([n])).digest() for n in range(256)) * 9,
    b"<p>word</p>\n" * 30_000,
]
"""Nothing, fixed codes, own codes, distances, stored blocks, several blocks."""


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("level", [0, 9])
def test_the_end_is_found_and_another_stream_follows(content: bytes, level: int) -> None:
    """The last block ends in the last byte; without its end the stream goes on."""
    stream = bytes(deflate.deflate_compress(content, level))
    start, end = _deflate_ends.last_block(stream)
    assert start < end
    assert (end + 7) // 8 == len(stream)
    joined = _deflate_ends.follow(stream, content) + bytes(deflate.deflate_compress(b"tail", 9))
    assert zlib.decompress(joined, -15) == content + b"tail"


def test_a_block_of_no_kind_is_an_error() -> None:
    """Not a deflate stream."""
    with pytest.raises(zlib.error):
        _deflate_ends.last_block(b"\x07")


def test_a_change_in_a_long_file_changes_one_part() -> None:
    """The text before and behind it is cut at the same places."""
    lines = [f"<p>{sha256(str(number).encode()).hexdigest()}</p>\n".encode() for number in range(4000)]
    old = _file_parts.parts(b"".join(lines), b"")
    new = _file_parts.parts(b"".join([*lines[:2000], b"<p>one more</p>\n", *lines[2000:]]), b"")
    assert len(old) > 5
    assert len(set(old) - set(new)) <= 2
    assert b"".join(part for part, _ in old) == b"".join(lines)


def test_lines_with_the_version_are_parts_of_their_own() -> None:
    """In a text of lines the line, in one long line the version alone."""
    assert _file_parts.parts(b"a\nversion v7 here\nb", b"v7") == [
        (b"a\n", False),
        (b"version v7 here\n", True),
        (b"b", False),
    ]
    assert _file_parts.parts(b"v7", b"v7") == [(b"v7", True)]
    long = b"x" * 20_000
    assert _file_parts.parts(long + b"v7" + long, b"v7") == [(long, False), (b"v7", True), (long, False)]
    assert _file_parts.parts(b"", b"v7") == []
