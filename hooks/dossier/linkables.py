"""What is linked when it is named in prose: glossary terms and trials, each with the forms in which it may stand.

The longest form wins; where a form may vary is said in :mod:`dossier.linkable_forms`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .datasets import Datasets, Entry
from .linkable_forms import pattern_of
from .records.term import Term
from .records.trial import Trial

_CODE = re.compile(r"(?<![\w-])[A-Z]{2,}(?:-?[A-Z]+)*-?\d+(?![\w-])|^[A-Z]{2,}(?:-[A-Z]+)*$")


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
    def all(self) -> list[Linkable]:
        """Every form, longest first, so that the longest is tried first."""
        return sorted(linkables(self.data), key=lambda item: (-len(item.form), item.form))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Any form as whole words; the group that matched is the form's place in :attr:`all`.

        Forms stand together by their first and second letter, so that a word is compared with a few of them and not
        with all.
        """
        forms = {f"(?P<f{index}>{pattern_of(item.form)})": item.form.lower() for index, item in enumerate(self.all)}
        inside = _by_letter(forms, 0)
        return re.compile(rf"(?<![\w\-/.@])(?:{inside or '(?!)'})(?![\w\-/@]|\.\w)")

    def find(self, text: str) -> Iterator[tuple[int, int, Linkable]]:
        """Start, end and target of every form in ``text``, from left to right."""
        for match in self.pattern.finditer(text):
            assert match.lastgroup
            yield match.start(), match.end(), self.all[int(match.lastgroup[1:])]


def _by_letter(forms: dict[str, str], place: int) -> str:
    """Patterns of ``forms`` (pattern to text) as alternatives, those with the same letter at ``place`` behind one look ahead."""
    if place == 2 or any(len(text) <= place or not text[place].isalnum() for text in forms.values()):
        return "|".join(forms)
    letters: dict[str, dict[str, str]] = {}
    for pattern, text in forms.items():
        letters.setdefault(text[place], {})[pattern] = text
    ahead = "." * place
    return "|".join(f"(?=(?i:{ahead}{re.escape(x)}))(?:{_by_letter(inner, place + 1)})" for x, inner in letters.items())


def linkables(data: Datasets) -> Iterator[Linkable]:
    """Forms of terms as their records list them; of trials the code in their name, since a place or person is not one."""
    for id_, trial in data.of("trials", Trial).items():
        for code in _CODE.findall(trial.name):
            yield Linkable(code, data.entries["trials"][id_], trial.summary)
    for id_, term in data.of("terms", Term).items():
        for form in term.link:
            yield Linkable(form, data.entries["terms"][id_], term.definition)
