"""A small file that turns one version of the site's zip into the next, byte for byte, and says what changed in meaning.

It is a zip too: ``update.json`` names both versions by their SHA-256 and every entry of the new one in order. Entries
that the old one has with the same bytes are copied from it; of the others, what is new in their compressed bytes is here,
so that nothing has to be compressed anew, which would need the library of those who made the zip.
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

import _raw_zip
from _changed_values import changes
from _console import Refusal, say
from _delta import apply_delta, delta
from _raw_zip import Packed

INDEX, CHANGES = "update.json", "CHANGES.md"
MUCH = 0.8
"""Of an entry's size: steps that are larger are not worth it."""


def make_update(older: Path, newer: Path, folder: Path) -> Path:
    """Write ``<newer>.from-<version>.update`` into the folder, and print what changed in meaning."""
    old, new = read_zip(older), read_zip(newer)
    before, after = top(old), top(new)
    taken = {
        name: entry
        for name, entry in new.items()
        if old.get(_moved(name, after, before)) != _named(entry, name, after, before)
    }
    told = changes(_inside(old, before), _inside(new, after))
    parts = {name: _part(entry, old.get(_moved(name, after, before))) for name, entry in taken.items()}
    order = [[name, *_how(entry, parts.get(name))] for name, entry in new.items()]
    index: dict[str, Any] = {
        "from": _sum(older),
        "to": _sum(newer),
        "day": day_of(newer),
        "folders": [before, after],
        "entries": order,
    }
    packed = [_raw_zip.pack(INDEX, json.dumps(index).encode()), _raw_zip.pack(CHANGES, told.encode()), *parts.values()]
    target = folder / f"{after}-from-{before.rpartition('evidence-')[2]}.update"
    target.write_bytes(_raw_zip.write(packed, index["day"]))
    say(f"{target.name}: {target.stat().st_size:,} bytes, turns {older.name} into {newer.name}\n{told}")
    return target


def _part(entry: Packed, old: Packed | None) -> Packed:
    """The entry itself, or the smaller file that makes it from the old one."""
    steps = _raw_zip.pack(entry.name, delta(old.data, entry.data)) if old else None
    return steps if steps and len(steps.data) < len(entry.data) * MUCH else entry


def _how(entry: Packed, part: Packed | None) -> list[Any]:
    """``old``, ``new``, or ``delta`` with what the entry's own bytes do not say."""
    if part is None or part is entry:
        return ["old" if part is None else "new"]
    return ["delta", entry.crc, entry.size, entry.method]


def apply_update(older: Path, update: Path) -> bytes:
    """The newer zip. :class:`Refusal` when the base is another one, or anything is damaged."""
    parts, old = read_zip(update), read_zip(older)
    if INDEX not in parts:
        raise Refusal(f"{update.name} is not an update of this site: it holds no {INDEX}.")
    with _damage_told(update):
        index = json.loads(parts[INDEX].unpacked())
        if _sum(older) != index["from"]:
            raise Refusal(f"{update.name} is made for another version than {older.name}. Nothing was changed.")
        made = _raw_zip.write(list(_found(index, parts, old)), index["day"])
        if sha256(made).hexdigest() != index["to"]:
            raise ValueError("what it makes is not the newer version")
    return made


def changes_of(update: Path) -> str:
    """What the update changes in meaning, as its maker printed it."""
    with _damage_told(update):
        return read_zip(update)[CHANGES].unpacked().decode()


def _found(index: Mapping[str, Any], parts: Mapping[str, Packed], old: Mapping[str, Packed]) -> Iterator[Packed]:
    """The entries of the newer zip in their order, each from the update or from the older zip."""
    before, after = index["folders"]
    for name, how, *rest in index["entries"]:
        if how == "new":
            yield parts[name]
            continue
        base = old[_moved(name, after, before)]
        if how == "delta":
            yield Packed(name, apply_delta(base.data, parts[name].unpacked()), *rest)
        else:
            yield _named(base, name, before, after)


@contextmanager
def _damage_told(update: Path) -> Iterator[None]:
    """Whatever a byte that was changed on the way leads to, said in one sentence."""
    try:
        yield
    except (KeyError, TypeError, AttributeError, ValueError, struct.error, zipfile.BadZipFile) as error:
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


def _moved(name: str, this: str, that: str) -> str:
    return that + name.removeprefix(this)


def _named(entry: Packed, name: str, this: str, that: str) -> Packed:
    return Packed(_moved(entry.name, this, that), entry.data, entry.crc, entry.size, entry.method)


def _inside(entries: Mapping[str, Packed], folder: str) -> dict[str, Any]:
    """Dataset to its records, from the data in the zip."""
    begin = f"{folder}/data/"
    found = {name.removeprefix(begin): entry for name, entry in entries.items() if name.startswith(begin)}
    plain = {name: entry for name, entry in found.items() if "/" not in name and name.endswith(".json")}
    loaded = {name: json.loads(entry.unpacked()) for name, entry in plain.items()}
    return {data["dataset"]: data["records"] for data in loaded.values() if "records" in data}


def _sum(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()
