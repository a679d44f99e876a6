"""The random parts of a ZIM file, set: its own id, and those of the two indexes of words inside it."""

from __future__ import annotations

import hashlib
import struct
import uuid

_ID = slice(8, 24)
_CHECKSUM_AT = 72
_INDEX_MAGIC = b"\x0f\x0dXapian Glass"
_INDEX_ID_AFTER = len(_INDEX_MAGIC) + 2  # the format's version, two bytes, comes first
_ID_LENGTH = 16


def settled(content: bytes, name: str) -> bytes:
    """The same file with ids made from ``name`` and the sum that goes with them."""
    fixed = bytearray(content)
    fixed[_ID] = _uuid(name, 0)
    at, number = fixed.find(_INDEX_MAGIC), 1
    while at >= 0:
        start = at + _INDEX_ID_AFTER
        fixed[start : start + _ID_LENGTH] = _uuid(name, number)
        at, number = fixed.find(_INDEX_MAGIC, start), number + 1
    (end,) = struct.unpack_from("<Q", fixed, _CHECKSUM_AT)
    fixed[end : end + _ID_LENGTH] = hashlib.md5(fixed[:end], usedforsecurity=False).digest()
    return bytes(fixed)


def _uuid(name: str, number: int) -> bytes:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"{name}/{number}").bytes
