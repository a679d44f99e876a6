"""Ids that were published, and those of them that were given up: an address that was given out keeps an answer.

``docs/data/published.txt`` has a line for each id, with the version that was last published. ``docs/data/gone.yml``
says of an id that is no more since when, why, and which record took its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from .model_problems import model_problems
from .problems import Problem
from .records.base import Day, Model, Text
from .records.base import field as said
from .yaml_lines import Located, Reader, load

LEDGER, GONE = "docs/data/published.txt", "docs/data/gone.yml"
_LINE = re.compile(r"(?P<key>[a-z0-9-]+/[a-z0-9-]+) (?P<version>[0-9a-f]{12})")


class Gone(Model):
    """An id that was published and is no more."""

    since: Day = said("The day from which the record is gone.", good="2027-01-15", bad="last month")
    why: Text = said("Why, in a reader's words.", good="It was the same trial as mp8.", bad="cleanup")
    now: Text | None = said(
        "The record that took its place, as dataset/id.", good="trials/mp8", bad="see MP8", default=None
    )


@dataclass
class Published:
    """``versions``: dataset/id to the version that was last published; ``lines``: to its line; ``gone``: to what became of it."""

    versions: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    gone: dict[str, Gone] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    """Ids that have an entry among the gone, also a wrong one, which is a problem of its own."""
    located: Located = field(default_factory=Located)
    problems: list[Problem] = field(default_factory=list)


def load_published(root: Path, read: Reader = load) -> Published:
    """Both files, where there are any."""
    out = Published()
    ledger, gone = root / LEDGER, root / GONE
    if ledger.is_file():
        _read_ledger(out, ledger.read_text(encoding="utf-8"))
    if gone.is_file():
        _read_gone(out, gone.read_text(encoding="utf-8"), read)
    return out


def ledger_text(versions: dict[str, str]) -> str:
    """The ledger's text for these ids and versions."""
    return "".join(f"{key} {version}\n" for key, version in sorted(versions.items()))


def _read_ledger(out: Published, text: str) -> None:
    for number, line in enumerate(text.splitlines(), 1):
        match = _LINE.fullmatch(line)
        if not match:
            repair = "restore the line from the repository's history; python3 scripts/publish.py writes this file"
            out.problems.append(
                Problem(LEDGER, number, 1, "published-ids-stay", "this line is no published id", line, repair)
            )
            continue
        out.versions[match["key"]], out.lines[match["key"]] = match["version"], number


def _read_gone(out: Published, text: str, read: Reader) -> None:
    located = out.located = read(text, GONE)
    out.problems += located.problems
    for key, raw in located.data.items() if isinstance(located.data, dict) else []:
        out.told.add(str(key))
        try:
            out.gone[str(key)] = Gone.model_validate(raw)
        except ValidationError as error:
            out.problems += model_problems(error, Gone, GONE, located, (key,), "the head of the file explains it")
