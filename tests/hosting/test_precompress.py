"""Compressed copies: the same bytes each time, of text that is large enough, each whole or not there."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import brotli
import pytest

import precompress
from _console import Refusal
from hosts import compress

LONG = b"one word after another, " * 100


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page, a short text, and what is compressed already."""
    for name, content in {"index.html": LONG, "a/data.json": LONG, "short.txt": b"short", "all.zip": LONG}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def copies(folder: Path) -> dict[str, bytes]:
    """Files that have come beside the others."""
    own = {"index.html", "a/data.json", "short.txt", "all.zip"}
    found = {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return {name: content for name, content in found.items() if name not in own}


def compressed(folder: Path) -> compress.Saved:
    """After a run over the folder."""
    return compress.compress_all(folder, lambda _: None)


def test_copies_of_large_texts_hold_the_file(folder: Path) -> None:
    """Short ones and archives have none."""
    saved = compressed(folder)
    found = copies(folder)
    assert sorted(found) == ["a/data.json.br", "a/data.json.gz", "index.html.br", "index.html.gz"]
    assert gzip.decompress(found["index.html.gz"]) == brotli.decompress(found["index.html.br"]) == LONG
    assert (saved.files, saved.sizes[""]) == (2, 2 * len(LONG))
    assert saved.sizes["br"] == len(found["index.html.br"]) + len(found["a/data.json.br"])


def test_another_time_gives_the_same_bytes(folder: Path) -> None:
    """A copy holds neither the time nor the name of its file (RFC 1952: no flags, time 0, system unknown)."""
    compressed(folder)
    first = copies(folder)
    for file in folder.rglob("*"):
        os.utime(file, (1, 1))
    compressed(folder)
    assert copies(folder) == first
    assert first["index.html.gz"] == first["a/data.json.gz"]
    assert first["index.html.gz"][:8] == b"\x1f\x8b\x08\x00\x00\x00\x00\x00"


def test_what_has_lost_its_file_goes(folder: Path) -> None:
    """A copy of an older page would be sent in its place; what an interruption left goes too, a stranger's file stays."""
    compressed(folder)
    (folder / "index.html").write_bytes(b"short now")
    (folder / "a/data.json.br.part").write_bytes(b"half")
    (folder / "logs.tar.gz").write_bytes(b"not ours")
    compressed(folder)
    assert sorted(copies(folder)) == ["a/data.json.br", "a/data.json.gz", "logs.tar.gz"]


def test_an_interruption_leaves_no_half_copy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under its own name stands a whole copy or none."""

    def stop(content: bytes) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setitem(compress.WAYS, "br", stop)
    with pytest.raises(KeyboardInterrupt):
        compressed(folder)
    assert all(gzip.decompress(content) == LONG for content in copies(folder).values())
    assert [name for name in copies(folder) if name.endswith(".br")] == []


def test_the_command_refuses_what_is_no_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it makes an environment."""
    monkeypatch.setattr(precompress, "enter", lambda _: pytest.fail("too early"))
    with pytest.raises(Refusal) as refused:
        precompress.main([str(tmp_path)])
    assert str(refused.value) == f"There is no built site in {tmp_path}. Run: python3 scripts/build.py"


def test_the_command_says_what_was_saved(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In files and bytes."""
    monkeypatch.setattr(precompress, "enter", lambda _: None)
    assert precompress.main([str(folder)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Compressing ...\n2 files of 0.0 MB have copies: 0.0 MB as .gz, 0.0 MB as .br. It took ")
