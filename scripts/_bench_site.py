"""A tree with ten times the records and pages, made from the real one by writing each record again under another id."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _environment import ROOT

if TYPE_CHECKING:
    from dossier.datasets import Datasets, Entry

COPIED = ("docs", "hooks", "overrides")
NAMED = ("conditions", "interactions", "organizations", "people", "treatments")
"""Datasets whose records are linked by the names that they carry."""
_DIRECTIVE = re.compile(r"^::: (?!(?:trial|jurisdiction)\n)[^\n]*\n(?:[ \t]+[^\n]*\n)*", re.MULTILINE)
_HOME = re.compile(r"^records:.*\n(?:- .*\n|  - .*\n)*", re.MULTILINE)
_COUNTED = re.compile(r"\[=count [^\]]*\]")
_NAMED = re.compile(r"(\[=|\[@|; ?@)([a-z0-9-]+)")


def copy_tree(target: Path) -> Path:
    """The tree as it is, apart from the working folder; the menu is left to the engine."""
    for name in COPIED:
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (target / "mkdocs.yml").write_text(settings[: settings.index("\nnav:")] + "\n", encoding="utf-8")
    return target


def multiply(tree: Path, times: int) -> None:
    """Add ``times - 1`` copies of all records and pages to ``tree``, each a closed world of its own ids.

    Directives other than those of one record's page, and counts, stay in the first copy alone: a table of all trials in
    each copy would be ``times`` squared the work.
    """
    sys.path.insert(0, str(ROOT / "hooks"))
    from dossier.datasets import load_datasets

    data = load_datasets(tree)
    pages = {file: file.read_text(encoding="utf-8") for file in sorted((tree / "docs").rglob("*.md"))}
    for number in range(2, times + 1):
        _write_records(tree, data, number)
        for file, text in pages.items():
            target = tree / "docs" / f"x{number}" / file.relative_to(tree / "docs")
            if target.parts[len(tree.parts) + 2] != "contribute":
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(_page(text, number), encoding="utf-8")


def _write_records(tree: Path, data: Datasets, number: int) -> None:
    import yaml

    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    for dataset, entries in data.entries.items():
        records = {f"{id_}-x{number}": _record(entry, number) for id_, entry in entries.items()}
        file = tree / "docs" / "data" / dataset / f"copy-x{number}.yml"
        if records:
            file.write_text(yaml.dump(records, Dumper=dumper, sort_keys=False, allow_unicode=True), encoding="utf-8")


def _record(entry: Entry, number: int) -> dict[str, Any]:
    """The record as plain data, with every id that it names, and every number that must be unique, renamed."""
    from dossier.references import references

    plain = entry.record.model_dump(exclude_none=True, exclude_unset=True)
    for path, _, id_ in list(references(entry)):
        _put(plain, path, f"{id_}-x{number}")
    for name in ("weights", "left_out"):
        if name in plain:
            plain[name] = {f"{key}-x{number}": value for key, value in plain[name].items()}
    for item in plain.get("registrations", []):
        item["number"] = re.sub(r"\d\d", str(80 + number), item["number"], count=1)
    for name in {"doi", "url"} & plain.keys() if entry.dataset == "sources" else ():
        plain[name] += f".x{number}"
    for name in {"link", "link_not_in"} & plain.keys():
        plain[name] = [f"{form} x{number}" for form in plain[name]]
    for name in {"name", "short"} & plain.keys() if entry.dataset in NAMED else ():
        plain[name] += f" x{number}"
    for item in plain.get("members", []):
        item |= {"name": f"{item['name']} x{number}", "also": [f"{also} x{number}" for also in item.get("also", [])]}
    if entry.dataset == "trials":
        plain["name"] = f"{re.sub(r' *[(].*', '', plain['name'])}x{number}"
    return plain


def _put(plain: Any, path: tuple[str | int, ...], value: str) -> None:
    for step in path[:-1]:
        plain = plain[step]
    plain[path[-1]] = value


def _page(text: str, number: int) -> str:
    kept = _DIRECTIVE.sub("\n", _HOME.sub("", text))
    named = _NAMED.sub(rf"\1\2-x{number}", _COUNTED.sub("", kept))
    return re.sub(r"^(record: [\w-]+/)(\S+)$", rf"\1\2-x{number}", named, flags=re.MULTILINE)
