"""What a contributor has said already: ``sites=13`` or ``basis.0.source=mitchell2023`` as nested plain data."""

from __future__ import annotations

from contextlib import suppress
from itertools import product
from typing import Any, get_type_hints

from pydantic import TypeAdapter, ValidationError

from ..blanks import BLANK
from ..directive import Refused
from ..field_rows import field_rows
from ..model_fields import hints_at, key_order, models_at
from ..nearest import nearest
from ..records.base import Id, Model
from ..repair.spelling import spelled
from ..yaml_lines import Path, load
from .page_text import FRONT


def given_values(model: type[Model], settings: list[str]) -> dict[str, Any]:
    """The settings as data; :class:`Refused` for a field that the model does not have or a value that is not YAML."""
    values: dict[str, Any] = {}
    for setting in settings:
        name, equals, text = setting.partition("=")
        if not equals:
            raise Refused("this setting has no '='", "write it as field=value", setting)
        path = tuple(int(part) if part.isdigit() else part for part in name.split("."))
        put(model, values, path, value_at(model, path, text))
    return values


def value_at(model: type[Model], path: Path, text: str) -> Any:
    """The text as the field's type wants it: ``[a, b]`` or ``a, b`` is a list, ``3`` a number or the word '3'.

    :class:`Refused` when no reading of it is allowed there.
    """
    readings = [_read(text), text, _read(f"[{text}]"), *(spelled(hint, text) for hint in hints_at(model, path))]
    types = [get_type_hints(kind, include_extras=True).get(str(path[-1])) for kind in models_at(model, path[:-1])]
    adapters: list[TypeAdapter[Any]] = [TypeAdapter(type_) for type_ in types if type_]
    if not adapters or text == BLANK:
        return readings[0]
    for reading, adapter in product(readings, adapters):
        with suppress(ValidationError):
            adapter.validate_python(reading, strict=True)
            return reading
    raise Refused(f"{'.'.join(map(str, path))} cannot be this", f"it is {_wanted(model, path)}", text)


def _read(text: str) -> Any:
    """As the records' reader reads it; what YAML refuses is text."""
    located = load(text, "value")
    return text if located.problems or located.data is None else located.data


def _wanted(model: type[Model], path: Path) -> str:
    row = next(row for kind in models_at(model, path[:-1]) for row in field_rows(kind) if row.name == path[-1])
    return f"one of: {', '.join(row.choices)}" if row.choices else f"{row.type_text}, such as {row.good}"


def put(model: type[Model], values: dict[str, Any], path: Path, value: Any) -> None:
    """Set a value at a path of the model's fields; lists grow by one item at a time."""
    here: Any = values
    for index, part in enumerate(path):
        _known(model, path[:index], part)
        last = index == len(path) - 1
        inner: Any = value if last else ([] if isinstance(path[index + 1], int) else {})
        if isinstance(here, list):
            here.extend([None] * (int(part) + 1 - len(here)))
            here[int(part)] = inner if last or here[int(part)] is None else here[int(part)]
            here = here[int(part)]
        else:
            here[str(part)] = inner if last else here.get(str(part), inner)
            here = here[str(part)]


def _known(model: type[Model], path: Path, part: str | int) -> None:
    models = models_at(model, path)
    names = [name for kind in models for name in key_order(kind)]
    if models and part not in names:
        raise Refused(f"'{part}' is not a field here", nearest(str(part), names), ".".join(map(str, (*path, part))))


def checked_id(text: str) -> str:
    """The id; :class:`Refused` when it is not well formed."""
    try:
        return TypeAdapter(Id).validate_python(text)
    except ValidationError as error:
        raise Refused(
            "this id is not well formed", "use lower case letters, digits and single hyphens", text
        ) from error


def page_values(settings: list[str]) -> dict[str, str]:
    """``title=...`` of the page's front matter; :class:`Refused` for another key."""
    values = dict(setting.partition("=")[::2] for setting in settings)
    for key in values.keys() - FRONT.keys():
        raise Refused("a new page has no such key", f"known: {', '.join(FRONT)}", key)
    return values
