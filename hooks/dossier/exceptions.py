"""Exceptions to rules: a record or page that is right although a rule objects, with the reason and a day of expiry.

``docs/data/exceptions.yml`` holds them. Each silences exactly one problem of one rule; one that silences nothing is a
problem itself. An exception that has expired still silences: only the list of what is overdue and a release ask by date.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from .blanks import blank_problems
from .model_problems import model_problems
from .nearest import nearest
from .problems import Problem
from .records.base import Day, Model, Text
from .records.base import field as said
from .yaml_lines import Located, Reader, load

if TYPE_CHECKING:
    from .site import Site

FILE, _SEE = "docs/data/exceptions.yml", "the head of the file explains it"
CLOSED = frozenset({
    "blank", "bound-text", "ids-unique", "malformed-mark", "page-front-matter", "published-ids-stay", "references-exist",
    "sources-exist",
})  # fmt: skip
"""Rules without exceptions: what they refuse could not be built, or would lead nowhere."""


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


def without_excepted(site: Site, problems: Iterable[Problem], rules: Collection[str]) -> list[Problem]:
    """``problems`` but for those that an exception silences, and what is wrong with the exceptions; ``rules`` are all ids."""
    left, wrong = set(problems), list[Problem]()
    for index, item in site.exceptions.items.items():
        if unknown := _unknown(site, index, item, rules):
            wrong.append(unknown)
            continue
        hits = [problem for problem in left if problem.rule == item.rule and _is_meant(site, item, problem)]
        if len(hits) == 1:
            left.discard(hits[0])
        elif hits or not (site.data.broken or site.data.problems):  # rules are silent on what cannot be read
            wrong.append(_misses(site, index, item, hits))
    return sorted({*left, *wrong})


def _unknown(site: Site, index: int, item: RuleException, rules: Collection[str]) -> Problem | None:
    at = site.exceptions.problem
    if item.rule in CLOSED:
        return at(index, "rule", f"'{item.rule}' has no exceptions", "", "repair what the rule objects to")
    if item.rule not in rules:
        return at(index, "rule", "no rule over records and pages has this id", item.rule, nearest(item.rule, rules))
    if bool(item.record) == bool(item.page):
        return at(
            index, "rule", "an exception is of one record or of one page", "", "write either 'record:' or 'page:'"
        )
    if item.page and item.page not in site.pages.by_src:
        return at(index, "page", "no page has this path", item.page, nearest(item.page, site.pages.by_src))
    known = {f"{entry.dataset}/{entry.id}" for entry in site.data}
    if item.record and item.record not in known and item.record.partition("/")[2] not in site.data.broken:
        return at(index, "record", "no record has this dataset and id", item.record, nearest(item.record, known))
    return None


def _is_meant(site: Site, item: RuleException, problem: Problem) -> bool:
    if item.found and problem.found != item.found:
        return False
    if item.page:
        return problem.path == site.pages.by_src[item.page].file
    fields = _fields(site, item, problem)
    return item.field in fields if item.field else bool(fields)


def _fields(site: Site, item: RuleException, problem: Problem) -> list[str]:
    """The fields of the exception's record at which the problem stands; a record itself is the empty field."""
    dataset, _, id_ = str(item.record).partition("/")
    entry, place = site.data.entries.get(dataset, {}).get(id_), (problem.line, problem.col)
    if entry is None or problem.path != entry.file:
        return []
    places = entry.located.places.items()
    return [".".join(map(str, path[1:])) for path, at in places if path[:1] == (id_,) and at == place]


def _misses(site: Site, index: int, item: RuleException, hits: list[Problem]) -> Problem:
    if not hits:
        repair = "take it out: the rule no longer objects there; or correct where it is meant"
        return site.exceptions.problem(index, "rule", "this exception silences nothing", str(item), repair)
    where = sorted({name for hit in hits if item.record for name in _fields(site, item, hit) if name})
    shown = ", ".join([*where, *sorted({repr(hit.found) for hit in hits if hit.found})])
    repair = "write an exception for each, with the 'field:' or what stands behind 'Found:' in 'found:'"
    return site.exceptions.problem(index, "rule", f"the rule objects {len(hits)} times here", shown, repair)
