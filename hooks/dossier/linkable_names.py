"""What is linked when it is named in prose, and which record a name leads to when several have it.

Terms, trials, people and places claim their forms: two claims on one form are refused. The other kinds have the names
that their records carry anyhow: such a name yields to an earlier kind, and is left out where it means several things.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from .ambiguous_forms import meanings
from .datasets import Datasets, Entry
from .linkable_forms import pattern_of
from .records.condition import Condition
from .records.interaction import Interaction
from .records.jurisdiction import Jurisdiction
from .records.organization import Organization
from .records.person import Person
from .records.term import Term
from .records.treatment import Treatment
from .records.trial import Trial

_CODE = re.compile(r"(?<![\w-])[A-Z]{2,}(?:-?[A-Z]+)*-?\d+(?![\w-])|^[A-Z]{2,}(?:-[A-Z]+)*$")
_CAPITAL_OF_A_HEADING = re.compile(r"[A-Z][a-z]+(?:[ -][a-z]|$| [A-Z]{2})")
_PLURAL = re.compile(r"(?<=[a-rtv-z])(?<!i)s$")
_SEVERAL = re.compile(r"[,()]|\b(?:and|or|other|that|taken together)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Linkable:
    """A record with one form of its name; ``definition`` is what a preview shows."""

    form: str
    entry: Entry
    definition: str
    off: bool = False
    """True for a name that stands for something else, in which the record's own must not be found."""


class Names(NamedTuple):
    """How a kind of record is named: its forms, and whether it claims them or yields to an earlier kind."""

    forms: Callable[[Datasets], Iterator[Linkable]]
    why: str
    claims: bool = False


def _terms(data: Datasets) -> Iterator[Linkable]:
    for id_, term in data.of("terms", Term).items():
        yield from (Linkable(form, data.entries["terms"][id_], term.definition) for form in term.link)


def _trials(data: Datasets) -> Iterator[Linkable]:
    """The code in a trial's name, no place or person."""
    for id_, trial in data.of("trials", Trial).items():
        yield from (Linkable(code, data.entries["trials"][id_], trial.summary) for code in _CODE.findall(trial.name))


def _people(data: Datasets) -> Iterator[Linkable]:
    """Full names alone; one that begins with an initial could be anybody's."""
    for id_, person in data.of("people", Person).items():
        if "." not in person.name.split()[0]:
            yield Linkable(person.name, data.entries["people"][id_], person.did)


def _places(data: Datasets) -> Iterator[Linkable]:
    for id_, place in data.of("jurisdictions", Jurisdiction).items():
        entry, told = data.entries["jurisdictions"][id_], f"{place.name}: {place.route_says}"
        yield from (Linkable(form, entry, told) for form in place.link)
        yield from (Linkable(form, entry, "", off=True) for form in place.link_not_in)


def _medicines(data: Datasets) -> Iterator[Linkable]:
    """Generic and brand names, and the name of a class."""
    for id_, record in data.of("interactions", Interaction).items():
        classes = [_in_sentence(record.name)] if record.kind == "class of medicines" else []
        names = [*classes, *(name for medicine in record.members for name in medicine.names)]
        told = f"{record.name} and MDMA: {record.says}"
        yield from (Linkable(form, data.entries["interactions"][id_], told) for form in _single(names))


def _conditions(data: Datasets) -> Iterator[Linkable]:
    for id_, record in data.of("conditions", Condition).items():
        told = f"{record.name}. MDMA-assisted therapy for it: {record.status}."
        names = _single([_in_sentence(record.name), _in_sentence(record.short)])
        yield from (Linkable(form, data.entries["conditions"][id_], told) for form in names)


def _treatments(data: Datasets) -> Iterator[Linkable]:
    for id_, record in data.of("treatments", Treatment).items():
        yield from (
            Linkable(form, data.entries["treatments"][id_], record.what)
            for form in _single([_in_sentence(record.name)])
        )


def _organizations(data: Datasets) -> Iterator[Linkable]:
    for id_, record in data.of("organizations", Organization).items():
        entry = data.entries["organizations"][id_]
        yield Linkable(record.name, entry, record.role)
        if record.short:
            yield Linkable(record.short, entry, record.role)


def _single(names: list[str]) -> Iterator[str]:
    """Names of one thing; one that joins or leaves out several says no word that stands in a sentence."""
    return (name for name in names if not _SEVERAL.search(name))


def _in_sentence(heading: str) -> str:
    """``Eating disorders`` as it stands in a sentence, in the singular: the plural is found unasked. ``OCD`` stays."""
    one = _PLURAL.sub("", heading)
    return one[0].lower() + one[1:] if _CAPITAL_OF_A_HEADING.match(one) else one


KINDS: dict[str, Names] = {
    "trials": Names(_trials, "a code is a trial's own", claims=True),
    "people": Names(_people, "a full name is a person's own", claims=True),
    "terms": Names(
        _terms, "it explains the word, and its entry leads on to the other records of that name", claims=True
    ),
    "jurisdictions": Names(_places, "a record lists what means this place alone", claims=True),
    "interactions": Names(_medicines, "what happens with MDMA comes before what else a medicine is used for"),
    "conditions": Names(_conditions, "what was studied comes before who treats it"),
    "treatments": Names(_treatments, "the treatment comes before a body that bears its name"),
    "organizations": Names(_organizations, "what is left is a body's own name"),
}
"""Dataset to how its records are named, in the order in which a name is given: the first kind that has it wins, and why."""


def linkables(data: Datasets) -> Iterator[Linkable]:
    """Every form with the record that it leads to. A form that two records of one kind have comes twice, for the rule."""
    yield from (item for item, winner in _given(data) if winner is item)


def namesakes(data: Datasets) -> dict[str, list[Entry]]:
    """Id of a record to those of later kinds that bear one of its names, each once: its place leads on to theirs."""
    found: dict[str, dict[str, Entry]] = {}
    for item, winner in _given(data):
        if winner is not item:
            found.setdefault(winner.entry.id, {})[item.entry.id] = item.entry
    return {id_: list(entries.values()) for id_, entries in found.items()}


def _given(data: Datasets) -> Iterator[tuple[Linkable, Linkable]]:
    """Every form and whom it is given to; of kinds that do not claim, those without a doubt."""
    taken: dict[str, Linkable] = {}
    for names in KINDS.values():
        for item in names.forms(data):
            earlier = taken.setdefault(pattern_of(item.form), item)
            if names.claims:
                yield item, item
            elif earlier.entry is not item.entry or earlier is item:
                yields = earlier.entry.dataset != item.entry.dataset
                if not meanings(item.form):
                    yield item, earlier if yields else item
