"""Every form that is linked when it stands in prose, ready to be found in a text.

The longest form wins; a longer name that means something else wins too, and is not linked (New Mexico). What has which
forms is said in :mod:`dossier.linkable_names`, where a form may vary in :mod:`dossier.linkable_forms`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from operator import itemgetter

from .datasets import Datasets
from .linkable_forms import beginning_of, pattern_of
from .linkable_names import Linkable, linkables

_LETTERS = 5
"""So many of a word's first letters decide which forms it is compared with."""
_START = re.compile(rf"(?<![\w\-/.@])(?:([a-zA-Z0-9]{{1,{_LETTERS}}})|[^\s_])")


@dataclass(frozen=True)
class Linkables:
    """All forms, ready to be found in text."""

    data: Datasets
    _known: dict[str, tuple[re.Pattern[str], list[Linkable]] | None] = field(default_factory=dict, repr=False)
    """Beginning of a word to what can stand there. Made when a text has it: most forms never occur, and each costs."""

    @cached_property
    def by_beginning(self) -> dict[str, list[tuple[int, Linkable]]]:
        """Every form under its beginning, with its rank: longest first, so that the longest is tried first."""
        found: dict[str, list[tuple[int, Linkable]]] = {}
        ordered = sorted(linkables(self.data), key=lambda item: (-len(item.form), item.form))
        for rank, item in enumerate(ordered):
            found.setdefault(beginning_of(item.form, _LETTERS), []).append((rank, item))
        return found

    def find(self, text: str) -> Iterator[tuple[int, int, Linkable]]:
        """Start, end and target of every form in ``text`` as whole words, from left to right."""
        done = 0
        for start in _START.finditer(text):
            beginning = (start[1] or "").lower()
            known = self._known[beginning] if beginning in self._known else self._prepare(beginning)
            match = known and start.start() >= done and known[0].match(text, start.start())
            if known and match and match.lastindex:
                done = match.end()
                found = known[1][match.lastindex - 1]
                if not found.off:
                    yield match.start(), done, found

    def _prepare(self, beginning: str) -> tuple[re.Pattern[str], list[Linkable]] | None:
        shorter = (self.by_beginning.get(beginning[:length], []) for length in range(len(beginning) + 1))
        items = [item for _, item in sorted(chain(*shorter), key=itemgetter(0))]
        forms = "|".join(f"({pattern_of(item.form)})" for item in items)
        self._known[beginning] = (re.compile(rf"(?:{forms})(?![\w\-/@]|\.\w)"), items) if items else None
        return self._known[beginning]
