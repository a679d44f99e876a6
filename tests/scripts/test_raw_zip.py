"""Zips written entry by entry: any tool reads them, the bytes depend on nothing else, and entries can be copied."""

from __future__ import annotations

import zipfile
from pathlib import Path

import _raw_zip

FILES = {"a/one.txt": b"one " * 500, "a/empty": b"", "a/\u00e9.html": b"<p>x</p>", "a/noise": bytes(range(256))}


def made(folder: Path, day: str = "2026-11-28") -> Path:
    """FILES as a zip."""
    target = folder / "made.zip"
    target.write_bytes(_raw_zip.write([_raw_zip.pack(name, content) for name, content in FILES.items()], day))
    return target


def test_pythons_own_reader_finds_every_file_whole(tmp_path: Path) -> None:
    """Names, contents, sums, day and mode."""
    with zipfile.ZipFile(made(tmp_path)) as opened:
        assert opened.testzip() is None
        assert {info.filename: opened.read(info) for info in opened.infolist()} == FILES
        assert {info.date_time for info in opened.infolist()} == {(2026, 11, 28, 0, 0, 0)}
        assert {info.external_attr >> 16 for info in opened.infolist()} == {0o100644}
        assert opened.getinfo("a/one.txt").compress_size < 100
        assert opened.getinfo("a/noise").compress_type == zipfile.ZIP_STORED


def test_what_is_read_can_be_written_again(tmp_path: Path) -> None:
    """Byte for byte, without compressing anything."""
    file = made(tmp_path)
    entries = _raw_zip.read(file)
    assert {name: entry.unpacked() for name, entry in entries.items()} == FILES
    assert _raw_zip.write(list(entries.values()), "2026-11-28") == file.read_bytes()


def test_a_zip_of_another_tool_is_read(tmp_path: Path) -> None:
    """With folders as entries and extra fields."""
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as written:
        written.mkdir("a")
        written.writestr("a/one.txt", FILES["a/one.txt"])
    assert {name: entry.unpacked() for name, entry in _raw_zip.read(other).items()} == {"a/one.txt": FILES["a/one.txt"]}
