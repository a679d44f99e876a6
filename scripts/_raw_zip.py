"""Zip files, entry by entry as compressed bytes: the same bytes on every machine, and unchanged entries can be copied.

Python's ``zipfile`` compresses with the zlib of the system, which differs between systems, and cannot copy an entry
without compressing it again. Only what this needs is here: files, deflated or stored, below 4 GiB (APPNOTE 6.3.3).
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

_LOCAL, _CENTRAL, _END = "<4s5H3I2H", "<4s6H3I5H2I", "<4s4H2IH"
_UTF8 = 0x800
_MODE = 0o100644 << 16
_VERSION, _UNIX = 20, 3
LEVEL = 9
WORTH = 0.97
"""Of a file's size: what compresses less is stored."""


@dataclass(frozen=True)
class Packed:
    """One file as it stands in a zip."""

    name: str
    data: bytes
    crc: int
    size: int
    method: int

    def unpacked(self) -> bytes:
        """The file's own bytes. ``zipfile.BadZipFile`` when they are not what was packed."""
        try:
            content = zlib.decompress(self.data, -15) if self.method == zipfile.ZIP_DEFLATED else self.data
        except zlib.error as error:
            raise zipfile.BadZipFile(f"{self.name}: {error}") from error
        if zlib.crc32(content) != self.crc:
            raise zipfile.BadZipFile(f"{self.name}: bad CRC-32")
        return content


def pack(name: str, content: bytes) -> Packed:
    """A file compressed, or stored when that saves little: so a zip inside the zip stays what an update finds again."""
    import deflate

    data = bytes(deflate.deflate_compress(content, LEVEL))
    method = zipfile.ZIP_DEFLATED if len(data) < len(content) * WORTH else zipfile.ZIP_STORED
    return Packed(name, data if method else content, zlib.crc32(content), len(content), method)


def write(entries: list[Packed], day: str) -> bytes:
    """A zip of the entries in their order; every file bears the ``day`` (YYYY-MM-DD) and may be read by all."""
    stamp, body, directory = _stamp(day), bytearray(), bytearray()
    for entry in entries:
        name = entry.name.encode()
        common = (_UTF8, entry.method, 0, stamp, entry.crc, len(entry.data), entry.size, len(name), 0)
        directory += struct.pack(
            _CENTRAL, b"PK\1\2", _UNIX << 8 | _VERSION, _VERSION, *common, 0, 0, 0, _MODE, len(body)
        )
        directory += name
        body += struct.pack(_LOCAL, b"PK\3\4", _VERSION, *common) + name + entry.data
    end = struct.pack(_END, b"PK\5\6", 0, 0, len(entries), len(entries), len(directory), len(body), 0)
    return bytes(body + directory + end)


def read(file: Path) -> dict[str, Packed]:
    """Every file of a zip in its order, compressed as it is. ``zipfile.BadZipFile`` when it is none."""
    whole = file.read_bytes()
    with zipfile.ZipFile(file) as opened:
        return {info.filename: _entry(whole, info) for info in opened.infolist() if not info.is_dir()}


def _entry(whole: bytes, info: zipfile.ZipInfo) -> Packed:
    start = info.header_offset
    names = struct.unpack("<2H", whole[start + 26 : start + 30])
    start += 30 + sum(names)
    data = whole[start : start + info.compress_size]
    return Packed(info.filename, data, info.CRC, info.file_size, info.compress_type)


def _stamp(day: str) -> int:
    year, month, date = (int(part) for part in day.split("-"))
    return (year - 1980) << 9 | month << 5 | date
