"""What is linked when it is named in prose: glossary terms and trials, each with the forms in which it may stand.

A form with a capital letter is matched as written, any other in any case; the longest form wins; a plural *s* may follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .datasets import Datasets, Entry
from .records.term import Term
from .records.trial import Trial


@dataclass(frozen=True)
class Linkable:
    """A record with one form of its name; ``definition`` is what a preview shows."""

    form: str
    entry: Entry
    definition: str


@dataclass(frozen=True)
class Linkables:
    """All forms, ready to be found in text."""

    data: Datasets

    @cached_property
    def by_form(self) -> dict[str, Linkable]:
        """Form (in lower case unless it has capitals) to what it links to."""
        return {item.form: item for item in _all(self.data)}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Any form, longest first, as whole words."""
        forms = sorted(self.by_form, key=lambda form: (-len(form), form))
        inside = "|".join(_flexible(form) for form in forms) or r"(?!)"
        return re.compile(rf"(?<![\w\-/.])(?P<form>{inside})(?P<plural>s?)(?![\w\-/])")

    def find(self, text: str) -> Iterator[tuple[int, int, Linkable]]:
        """Start, end and target of every form in ``text``, from left to right."""
        for match in self.pattern.finditer(text):
            found = self.by_form.get(match["form"]) or self.by_form.get(match["form"].lower())
            if found:
                yield match.start(), match.end(), found


def _flexible(form: str) -> str:
    written = re.escape(form)
    return written if form != form.lower() else f"(?i:{written})"


def _all(data: Datasets) -> Iterator[Linkable]:
    for id_, trial in data.of("trials", Trial).items():
        yield Linkable(trial.name, data.entries["trials"][id_], trial.summary)
    for id_, term in data.of("terms", Term).items():
        for form in term.link:
            yield Linkable(form, data.entries["terms"][id_], term.definition)
