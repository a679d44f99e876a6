"""A tree with ten times the records and pages, made from the real one by writing each record again under another id."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from _environment import ROOT

COPIED = ("docs", "hooks", "overrides")
_OPEN_TABLE = re.compile(r"^::: [^\n]*\n(?:[ \t]+[^\n]*\n|\n(?=[ \t]))*", re.MULTILINE)
_RECORDS = re.compile(r"^records:.*\n", re.MULTILINE)


def copy_tree(target: Path) -> Path:
    """The tree as it is, apart from the working folder."""
    for name in COPIED:
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (target / "mkdocs.yml").write_text(settings[: settings.index("\nnav:")] + "\n", encoding="utf-8")
    return target


def multiply(tree: Path, times: int) -> None:
    """Add ``times - 1`` copies of all records and pages to ``tree``, each a closed world of its own ids.

    A table that shows all of a dataset stays in the first copy alone: in each it would be ``times`` squared the work.
    """
    files = [*sorted((tree / "docs" / "data").glob("*/*.yml")), *sorted((tree / "docs").rglob("*.md"))]
    texts = {file: file.read_text(encoding="utf-8") for file in files}
    ids = {
        key
        for file, text in texts.items()
        if file.suffix == ".yml"
        for key in re.findall(r"^([a-z0-9-]+):", text, re.MULTILINE)
    }
    pattern = re.compile(rf"(?<![\w-])({'|'.join(sorted(map(re.escape, ids), key=len, reverse=True))})(?![\w-])")
    for number in range(2, times + 1):
        for file, text in texts.items():
            _write_copy(tree, file, text, pattern, number)


def _write_copy(tree: Path, file: Path, text: str, pattern: re.Pattern[str], number: int) -> None:
    place = file.relative_to(tree / "docs")
    if file.suffix == ".yml":
        target = file.with_name(f"{file.stem}-x{number}.yml")
        target.write_text(_renamed_data(text, pattern, number), encoding="utf-8")
    else:
        target = tree / "docs" / f"x{number}" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_renamed_page(text, pattern, number), encoding="utf-8")


def _renamed_data(text: str, pattern: re.Pattern[str], number: int) -> str:
    unique = re.sub(r"(NCT|ACTRN)(\d+)\d\d\b", lambda m: f"{m[1]}{m[2]}{number:02}", text)
    unique = re.sub(r"^(\s+doi: )(\S+)$", rf"\1\2.x{number}", unique, flags=re.MULTILINE)
    return pattern.sub(rf"\1-x{number}", unique)


def _renamed_page(text: str, pattern: re.Pattern[str], number: int) -> str:
    kept = _OPEN_TABLE.sub(
        lambda m: m[0] if m[0].startswith("::: trial\n") or "rows:" in m[0] else "\n", _RECORDS.sub("", text)
    )
    named = re.sub(r"\[[=@][^\]]*\]", lambda m: pattern.sub(rf"\1-x{number}", m[0]), kept)
    named = re.sub(r"^(record: \w+/)(\S+)$", rf"\1\2-x{number}", named, flags=re.MULTILINE)
    return re.sub(r"^( +rows: )(.*)$", lambda m: m[1] + pattern.sub(rf"\1-x{number}", m[2]), named, flags=re.MULTILINE)
