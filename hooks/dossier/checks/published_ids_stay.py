"""An id that was published keeps its record, or has an entry that says what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..published import GONE, LEDGER
from ..site import Site
from .check import Check

RULE = "published-ids-stay"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each published id that is neither a record nor told of as gone, and at each wrong entry of the gone."""
    published = site.published
    for key, line in published.lines.items():
        if not _is_record(site, key) and key not in published.told and key.partition("/")[2] not in site.data.broken:
            repair = (
                f"give the record its id back, or say in {GONE} what became of it: '{key}: {{since: ..., why: ...}}'"
            )
            yield Problem(LEDGER, line, 1, RULE, f"'{key}' was published and is gone", "", repair)
    for key in published.gone:
        if wrong := _wrong(site, key):
            yield Problem(GONE, *published.located.place((key,)), RULE, *wrong)


def _wrong(site: Site, key: str) -> tuple[str, str, str] | None:
    now = site.published.gone[key].now
    if _is_record(site, key):
        return f"'{key}' was given up, and is used again", "", "give the new record an id of its own"
    if key not in site.published.lines:
        return f"'{key}' was never published", "", f"take the entry out; only ids in {LEDGER} need one"
    if now and not _is_record(site, now) and now not in site.published.gone:
        return f"what took the place of '{key}' is no record", now, "name a record as dataset/id"
    return None


def _is_record(site: Site, key: str) -> bool:
    dataset, _, id_ = key.partition("/")
    return id_ in site.data.entries.get(dataset, {})


CHECK = Check(
    RULE,
    "Others have cited the address of a record; an id that vanishes, or comes to mean something else, misleads them.",
    run,
    Decision.ONE_MEANING,
)
