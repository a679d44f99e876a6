"""The folder ``docs/data`` to typed records: every file is read, every problem is collected, nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from .blanks import blank_problems
from .model_problems import model_problems
from .problems import Problem
from .records import KINDS
from .records.base import Id, Model
from .walk import parts
from .yaml_lines import Located, Path, Reader, load

R = TypeVar("R", bound=Model)
_TOP_KEY = re.compile(r"^([a-z0-9-]+):", re.MULTILINE)
_ID: TypeAdapter[str] = TypeAdapter(Id)


@dataclass
class Entry:
    """A record with the place where it stands."""

    dataset: str
    id: str
    record: Model
    file: str
    located: Located

    @cached_property
    def parts(self) -> list[tuple[Path, Model]]:
        """The record and every model inside it with its path; several rules look at all of them."""
        return parts(self.record)

    def place(self, *path: str | int) -> tuple[str, int, int]:
        """File, line and column of a field of this record, for a :class:`Problem`."""
        return (self.file, *self.located.place((self.id, *path)))


@dataclass
class Datasets:
    """All records by dataset and id, in the order of their ids."""

    entries: dict[str, dict[str, Entry]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    """Ids of records that could not be read, so that naming them is not a second problem."""
    _records: dict[str, dict[str, Model]] = field(default_factory=dict, repr=False)
    """What :meth:`of` has given before; records do not change once they are loaded."""

    def of(self, dataset: str, model: type[R]) -> Mapping[str, R]:
        """The records of a dataset by id; ``model`` is its type, for the reader and the type checker."""
        if dataset not in self._records:
            self._records[dataset] = {id_: entry.record for id_, entry in self.entries.get(dataset, {}).items()}
        return cast(Mapping[str, R], self._records[dataset])

    def entry(self, id_: str) -> Entry | None:
        """The entry with this id, in whatever dataset it stands; a source only when nothing else has the id."""
        return self._by_id.get(id_)

    @cached_property
    def _by_id(self) -> dict[str, Entry]:
        others = [entries for dataset, entries in self.entries.items() if dataset != "sources"]
        return {
            id_: entry
            for entries in [self.entries.get("sources", {}), *reversed(others)]
            for id_, entry in entries.items()
        }

    def __iter__(self) -> Iterator[Entry]:
        return (entry for entries in self.entries.values() for entry in entries.values())


def load_datasets(root: FilePath, read: Reader = load) -> Datasets:
    """Read ``root/docs/data``; problems are in the result's ``problems``, and bad records are left out."""
    data = root / "docs" / "data"
    out = Datasets({name: {} for name in KINDS})
    for file in sorted(data.glob("*/*.yml")) if data.is_dir() else []:
        _load_file(out, file, file.relative_to(root).as_posix(), read)
    for name in out.entries:
        out.entries[name] = dict(sorted(out.entries[name].items()))
    return out


def _load_file(out: Datasets, file: FilePath, name: str, read: Reader) -> None:
    dataset = file.parent.name
    if dataset not in KINDS:
        wrong, repair = "this folder is not a dataset", f"move the file to one of: {', '.join(KINDS)}"
        out.problems.append(Problem(name, 1, 1, "unknown-dataset", wrong, dataset, repair))
        return
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        wrong = "this file is not plain text"
        out.problems.append(Problem(name, 1, 1, "yaml-syntax", wrong, str(error.reason), "save it as UTF-8 text"))
        return
    located = read(text, name)
    out.problems += located.problems
    if located.problems:
        out.broken |= set(_TOP_KEY.findall(text))
    if not isinstance(located.data, dict):
        if not located.problems:
            repair = "begin with the record's id, a colon, and its fields indented below"
            out.problems.append(Problem(name, 1, 1, "not-records", "this file holds no records", "", repair))
        return
    for id_, raw in located.data.items():
        _load_record(out, dataset, id_, raw, name, located)


def _load_record(out: Datasets, dataset: str, id_: str, raw: Any, name: str, located: Located) -> None:
    try:
        _ID.validate_python(id_)
    except ValidationError:
        repair = "use lower case letters, digits and single hyphens, such as 'mapp2-remission'"
        out.problems.append(
            Problem(name, *located.place((id_,)), "record-id", "this id is not well formed", id_, repair)
        )
        return
    earlier = out.entries[dataset].get(id_)
    if earlier:
        repair = f"rename one of them (the other is in {earlier.file}:{earlier.place()[1]})"
        out.problems.append(Problem(name, *located.place((id_,)), "ids-unique", f"the id '{id_}' is taken", "", repair))
        return
    see = f"docs/data/schema/{dataset}.json explains it"
    blanks = blank_problems(raw, name, located, (id_,), f" ({see})")
    try:
        record = KINDS[dataset].model_validate(raw)
    except ValidationError as error:
        told = {problem.line for problem in located.problems}
        places = {(problem.line, problem.col) for problem in blanks}
        found = model_problems(error, KINDS[dataset], name, located, (id_,), see)
        out.problems += [p for p in found if p.line not in told and (p.line, p.col) not in places]
        out.broken.add(id_)
    else:
        if not blanks:
            out.entries[dataset][id_] = Entry(dataset, id_, record, name, located)
    if blanks:
        out.problems += blanks
        out.broken.add(id_)
