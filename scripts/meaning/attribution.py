"""Which changed record stands behind a change that a reader sees: by what the markup names, then by what rests on it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .changed_records import ChangedRecord
from .seen import Seen

TOGETHER, CODE = "(several records together)", "(the code, or what is worked out from all pages)"
DEPTH = 3


@dataclass
class Behind:
    """Both states and what changed between them."""

    before: dict[str, Any]
    after: dict[str, Any]
    changed: list[ChangedRecord]
    code_changed: bool = False

    def of(self, seen: Seen) -> str:
        """The key of a record, ``page:docs/...`` for a page's own text, :data:`TOGETHER` or :data:`CODE`."""
        direct = [key for key in self._order if key in seen.refs]
        if direct:
            return direct[0]
        own = self._page_text(seen)
        if len(self.changed) == 1 and not own and not self.code_changed:
            return self.changed[0].key
        if rests := self._resting(seen.refs):
            return rests[0] if len(rests) == 1 or not own else own
        if own:
            return own
        near = self._near(seen)
        return near[0] if len(near) == 1 else TOGETHER if near or (self.changed and not self.code_changed) else CODE

    @cached_property
    def _order(self) -> list[str]:
        """What says most of a place first: a result before its trial, a trial before a source or a term."""
        last = {"trials": 1, "sources": 2, "terms": 3}
        return sorted((record.key for record in self.changed), key=lambda key: (last.get(key.split("/")[0], 0), key))

    def _resting(self, refs: set[str]) -> list[str]:
        return [key for key in self._order if refs & self._dependents[key]]

    @cached_property
    def _dependents(self) -> dict[str, set[str]]:
        users: dict[str, set[str]] = {}
        for side in (self.before, self.after):
            for key, record in side["records"].items():
                for used in record["uses"]:
                    users.setdefault(used, set()).add(key)
        return {record.key: _closure(record.key, users) for record in self.changed}

    def _page_text(self, seen: Seen) -> str:
        old, new = (side["pages"].get(seen.src) for side in (self.before, self.after))
        return f"page:docs/{seen.src}" if seen.src and (old and old["text"]) != (new and new["text"]) else ""

    def _near(self, seen: Seen) -> list[str]:
        """Changed records that the page of the change, or the page that a search entry leads to, names anywhere."""
        named = self._named_on.get(("src", seen.src) if seen.src else ("url", seen.address.split("#")[0]), set())
        return [key for key in self._order if key in named] or self._resting(named)

    @cached_property
    def _named_on(self) -> dict[tuple[str, str], set[str]]:
        """A page of either state, by its source and by its address, to what it names."""
        found: dict[tuple[str, str], set[str]] = {}
        for side in (self.before, self.after):
            for src, page in side["pages"].items():
                names = {page["record"], *(ref for block in page["blocks"] for ref in block.get("refs", ()))}
                for key in (("src", src), ("url", page["url"])):
                    found.setdefault(key, set()).update(names)
        return found


def _closure(key: str, users: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    edge = {key}
    for _ in range(DEPTH):
        edge = {user for one in edge for user in users.get(one, ())} - found
        found |= edge
    return found
