"""Exceptions to rules: a record or page that is right although a rule objects, with the reason and a day of expiry.

``docs/data/exceptions.yml`` holds them. Each silences exactly one problem of one rule; one that silences nothing is a
problem itself (:mod:`dossier.excepted`). An exception that has expired still silences: only the list of what is overdue
and a release ask by date.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from .blanks import blank_problems
from .model_problems import model_problems
from .problems import Problem
from .records.base import Day, Model, Text
from .records.base import field as said
from .yaml_lines import Located, Reader, load

FILE, _SEE = "docs/data/exceptions.yml", "the head of the file explains it"


class RuleException(Model):
    """One problem that is none; either ``record`` or ``page`` says where."""

    rule: Text = said("The rule, as in the message.", good="counts-within-n", bad="[counts-within-n]")
    record: Text | None = said("The record, as dataset/id.", good="trials/mp8", bad="mp8", default=None)
    page: Text | None = said("The page, as a path below docs.", good="risks/heart.md", bad="Heart", default=None)
    field: Text | None = said(
        "The record's field, where the rule objects to several.", good="arms.mdma.n", bad="n", default=None
    )
    found: Text | None = said(
        "What the message shows behind 'Found:', where the rule objects several times.",
        good="53 of 52",
        bad="53",
        default=None,
    )
    reason: Text = said("Why it is right as it stands.", good="The paper counts episodes, not people.", bad="ok")
    until: Day = said("The last day on which this holds without being looked at again.", good="2027-06-01", bad="2027")

    def __str__(self) -> str:
        """Which rule, and where."""
        words = [f"{self.rule} at {self.record or self.page}", *(part for part in (self.field, self.found) if part)]
        return ", ".join(words)


@dataclass
class Exceptions:
    """Those of the file by their place in its list; ``problems`` are of the file itself."""

    items: dict[int, RuleException] = field(default_factory=dict)
    located: Located = field(default_factory=Located)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, index: int, key: str, wrong: str, found: str, repair: str) -> Problem:
        """At a field of one exception."""
        return Problem(FILE, *self.located.place((index, key)), "exception", wrong, found, repair)


def load_exceptions(root: Path, read: Reader = load) -> Exceptions:
    """The file, where there is one."""
    file, out = root / FILE, Exceptions()
    if not file.is_file():
        return out
    out.located = read(file.read_text(encoding="utf-8"), FILE)
    out.problems += out.located.problems
    data = out.located.data or []
    if not isinstance(data, list):
        repair = "begin each exception with a dash: '- rule: ...', and its fields below"
        out.problems.append(Problem(FILE, 1, 1, "exception", "this is no list of exceptions", "", repair))
        return out
    for index, raw in enumerate(data):
        out.problems += blank_problems(raw, FILE, out.located, (index,), f" ({_SEE})")
        try:
            out.items[index] = RuleException.model_validate(raw)
        except ValidationError as error:
            out.problems += model_problems(error, RuleException, FILE, out.located, (index,), _SEE)
    return out


def expired(exceptions: Exceptions, day: str) -> list[str]:
    """A line for each whose last day was before ``day`` (YYYY-MM-DD), the longest expired first."""
    lines = {index: exceptions.located.place((index,))[0] for index in exceptions.items}
    late = sorted((item.until, lines[index], str(item)) for index, item in exceptions.items.items() if item.until < day)
    return [f"{FILE}:{line}: exception, {what}: expired {until}" for until, line, what in late]
