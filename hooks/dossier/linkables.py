"""What is linked when it is named in prose: terms, trials and places, each with the forms in which it may stand.

The longest form wins; a longer name that means something else wins too, and is not linked (New Mexico). Where a form may
vary is said in :mod:`dossier.linkable_forms`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from operator import itemgetter

from .datasets import Datasets, Entry
from .linkable_forms import beginning_of, pattern_of
from .records.jurisdiction import Jurisdiction
from .records.person import Person
from .records.term import Term
from .records.trial import Trial

_CODE = re.compile(r"(?<![\w-])[A-Z]{2,}(?:-?[A-Z]+)*-?\d+(?![\w-])|^[A-Z]{2,}(?:-[A-Z]+)*$")

_LETTERS = 5
"""So many of a word's first letters decide which forms it is compared with."""
_START = re.compile(rf"(?<![\w\-/.@])(?:([a-zA-Z0-9]{{1,{_LETTERS}}})|[^\w\s])")


@dataclass(frozen=True)
class Linkable:
    """A record with one form of its name; ``definition`` is what a preview shows."""

    form: str
    entry: Entry
    definition: str
    off: bool = False
    """True for a name that stands for something else, in which the record's own must not be found."""


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


def linkables(data: Datasets) -> Iterator[Linkable]:
    """Forms of terms and places as their records list them; of trials the code in their name, no place or person."""
    for id_, trial in data.of("trials", Trial).items():
        for code in _CODE.findall(trial.name):
            yield Linkable(code, data.entries["trials"][id_], trial.summary)
    for id_, person in data.of("people", Person).items():
        if "." not in person.name.split()[0]:
            yield Linkable(person.name, data.entries["people"][id_], person.did)
    for id_, term in data.of("terms", Term).items():
        for form in term.link:
            yield Linkable(form, data.entries["terms"][id_], term.definition)
    for id_, place in data.of("jurisdictions", Jurisdiction).items():
        entry, told = data.entries["jurisdictions"][id_], f"{place.name}: {place.route_says}"
        yield from (Linkable(form, entry, told) for form in place.link)
        yield from (Linkable(form, entry, "", off=True) for form in place.link_not_in)
