"""A small file that turns one version of the site's zip into the next, byte for byte, and says what changed in meaning.

It is a zip too: ``update.json`` names both versions by their SHA-256 and says of every entry of the new one which bytes
of the old one it is made of; the bytes that the old one lacks are in ``new-bytes``. Nothing is compressed by who applies
it, so any Python does.
"""

from __future__ import annotations

import json
import struct
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import _byte_parts
import _raw_zip
from _changed_values import changes
from _console import Refusal, say
from _raw_zip import Packed

INDEX, CHANGES, BYTES = "update.json", "CHANGES.md", "new-bytes"


def make_update(older: Path, newer: Path, folder: Path) -> Path:
    """Write ``<newer>.from-<version>.update`` into the folder, and print what changed in meaning."""
    old, new = read_zip(older), read_zip(newer)
    before, after = top(old), top(new)
    told = changes(_inside(old, before), _inside(new, after))
    rows, brought = _byte_parts.describe(old, new, before, after)
    index: dict[str, Any] = {
        "from": _sum(older),
        "to": _sum(newer),
        "day": day_of(newer),
        "folders": [before, after],
        "entries": rows,
    }
    texts = {INDEX: json.dumps(index, separators=(",", ":")).encode(), CHANGES: told.encode(), BYTES: brought}
    parts = [_raw_zip.pack(name, content) for name, content in texts.items()]
    target = folder / f"{after}-from-{before.rpartition('evidence-')[2]}.update"
    target.write_bytes(_raw_zip.write(parts, index["day"]))
    say(f"{target.name}: {target.stat().st_size:,} bytes, turns {older.name} into {newer.name}\n{told}")
    return target


def apply_update(older: Path, update: Path) -> bytes:
    """The newer zip. :class:`Refusal` when the base is another one, or anything is damaged."""
    parts, old = read_zip(update), read_zip(older)
    if INDEX not in parts:
        raise Refusal(f"{update.name} is not an update of this site: it holds no {INDEX}.")
    with _damage_told(update):
        index = json.loads(parts[INDEX].unpacked())
        if _sum(older) != index["from"]:
            raise Refusal(f"{update.name} is made for another version than {older.name}. Nothing was changed.")
        before, after = index["folders"]
        entries = _byte_parts.rebuild(index["entries"], parts[BYTES].unpacked(), old, before, after)
        made = _raw_zip.write(list(entries), index["day"])
        if sha256(made).hexdigest() != index["to"]:
            raise ValueError("what it makes is not the newer version")
    return made


def changes_of(update: Path) -> str:
    """What the update changes in meaning, as its maker printed it."""
    with _damage_told(update):
        return read_zip(update)[CHANGES].unpacked().decode()


@contextmanager
def _damage_told(update: Path) -> Iterator[None]:
    """Whatever a byte that was changed on the way leads to, said in one sentence."""
    try:
        yield
    except (LookupError, TypeError, AttributeError, ValueError, struct.error, zipfile.BadZipFile) as error:
        raise Refusal(f"{update.name} is damaged: {error}. Nothing was changed.") from error


def read_zip(file: Path) -> dict[str, Packed]:
    """Its entries; :class:`Refusal` when there is no such zip."""
    try:
        return _raw_zip.read(file)
    except (OSError, struct.error, NotImplementedError, ValueError, zipfile.BadZipFile) as error:
        raise Refusal(f"{file} cannot be read as a zip ({error}).") from error


def top(entries: Mapping[str, Packed]) -> str:
    """The one folder in which all entries lie."""
    return next(iter(entries), "").partition("/")[0]


def day_of(file: Path) -> str:
    """The day that every entry bears."""
    with zipfile.ZipFile(file) as opened:
        year, month, day = opened.infolist()[0].date_time[:3]
    return f"{year:04}-{month:02}-{day:02}"


def _inside(entries: Mapping[str, Packed], folder: str) -> dict[str, Any]:
    """Dataset to its records, from the data in the zip."""
    begin = f"{folder}/data/"
    found = {name.removeprefix(begin): entry for name, entry in entries.items() if name.startswith(begin)}
    plain = {name: entry for name, entry in found.items() if "/" not in name and name.endswith(".json")}
    loaded = {name: json.loads(entry.unpacked()) for name, entry in plain.items()}
    return {data["dataset"]: data["records"] for data in loaded.values() if "records" in data}


def _sum(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()
