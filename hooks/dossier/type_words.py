"""A field's type in words, for the manuals: ``list[Id]`` is "list of ids", a closed vocabulary is its values."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from .records.base import MISSING, Count, Day, Doi, Id, Model, PartialDate, Text, Url

ABSENCE = "a word of absence"
"""What stands for :data:`~dossier.records.base.Missing`."""

NAMED: list[tuple[Any, str, str]] = [
    (Id, "id", "ids"),
    (Text, "text", "texts"),
    (Day, "date as YYYY-MM-DD", "dates as YYYY-MM-DD"),
    (PartialDate, "date as YYYY, YYYY-MM or YYYY-MM-DD", "dates"),
    (Count, "whole number, 0 or more", "whole numbers"),
    (Doi, "DOI", "DOIs"),
    (Url, "web address", "web addresses"),
    (str, "text", "texts"),
    (bool, "true or false", "true or false"),
    (int, "whole number", "whole numbers"),
    (float, "number", "numbers"),
]
"""Type, its word, and its word in the plural."""


def type_words(annotation: Any, *, many: bool = False) -> str:
    """The type in words; ``None`` as a choice is left out, since it means that the field is optional."""
    named = next(((one, several) for known, one, several in NAMED if annotation == known), None)
    if named:
        return named[1] if many else named[0]
    if is_model(annotation):
        return _plural(model_words(annotation)) if many else model_words(annotation)
    args = get_args(annotation)
    made = {
        Annotated: lambda: type_words(args[0], many=many),
        Union: lambda: _any_of(args, many=many),
        types.UnionType: lambda: _any_of(args, many=many),
        Literal: lambda: _literal(args),
        list: lambda: f"list of {type_words(args[0], many=True)}",
        dict: lambda: f"{_values(args[1])} by {type_words(args[0])}",
    }
    return made[get_origin(annotation)]()


def _any_of(choices_: tuple[Any, ...], *, many: bool) -> str:
    return " or ".join(dict.fromkeys(type_words(one, many=many) for one in choices_ if one is not type(None)))


def _values(annotation: Any) -> str:
    """What a mapping leads to; more than three types are just "values"."""
    words = type_words(annotation, many=True)
    return words if words.count(" or ") < 3 else "values"


def _literal(values: tuple[Any, ...]) -> str:
    if set(values) == MISSING:
        return ABSENCE
    return f"'{values[0]}'" if len(values) == 1 else "one of these"


def model_words(model: type[Model]) -> str:
    """``EventCount`` as "event count"."""
    return "".join(f" {char.lower()}" if char.isupper() else char for char in model.__name__).strip()


def _plural(words: str) -> str:
    for ending, plural in (("sis", "ses"), ("s", "s"), ("y", "ies")):
        if words.endswith(ending):
            return words.removesuffix(ending) + plural
    return f"{words}s"


def is_model(annotation: Any) -> bool:
    """Whether the type is a record or a part of one."""
    return isinstance(annotation, type) and issubclass(annotation, Model)


def inner_types(annotation: Any) -> Iterator[Any]:
    """The type itself and every type inside it."""
    yield annotation
    if get_origin(annotation) is not Literal:
        for inner in get_args(annotation):
            yield from inner_types(inner)


def choices(annotation: Any) -> list[str]:
    """The values of a closed vocabulary; the words of absence count only where not all of them are allowed."""
    found = [get_args(inner) for inner in inner_types(annotation) if get_origin(inner) is Literal]
    values = [str(value) for group in found if set(group) != MISSING for value in group]
    return values if len(values) > 1 else []


def parts_in(annotation: Any) -> list[type[Model]]:
    """The models inside a type, each once."""
    return list(dict.fromkeys(inner for inner in inner_types(annotation) if is_model(inner)))
