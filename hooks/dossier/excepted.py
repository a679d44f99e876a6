"""Problems without those that an exception silences, and what is wrong with the exceptions themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from .exceptions import RuleException
from .nearest import nearest
from .problems import Problem

if TYPE_CHECKING:
    from .site import Site

CLOSED = frozenset({
    "blank", "bound-text", "ids-unique", "malformed-mark", "page-front-matter", "published-ids-stay", "references-exist",
    "sources-exist",
})  # fmt: skip
"""Rules without exceptions: what they refuse could not be built, or would lead nowhere."""


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
