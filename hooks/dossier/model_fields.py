"""Which fields a record may have at a given path; used to suggest the nearest one."""

from __future__ import annotations

import types
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from .records.base import Model
from .records.basis import Record


def fields_at(model: type[Model], path: tuple[str | int, ...]) -> list[str]:
    """Field names of the part of ``model`` that ``path`` leads to, sorted; empty when there is none."""
    found: list[Any] = [model]
    for part in path:
        found = [inner for annotation in found for inner in _step(annotation, part)]
    names = {name for annotation in found for name in _model_of(annotation).model_fields}
    return sorted(names)


def key_order(model: type[Model]) -> list[str]:
    """The fields in the order of a file: as the model declares them, then what every record has, its ``basis``."""
    shared = Record.model_fields if issubclass(model, Record) else {}
    own = [name for name in model.model_fields if name not in shared and name not in model.FIRST]
    return [*(name for name in model.FIRST if name in model.model_fields), *own, *shared]


def hints_at(model: type[Model], path: tuple[str | int, ...]) -> list[Any]:
    """The full types that a value at ``path`` may have: of a list's item, the type of the items."""
    if path and isinstance(path[-1], int):
        return [
            get_args(inner)[0]
            for hint in hints_at(model, path[:-1])
            for inner in _unfold(hint)
            if get_origin(inner) is list
        ]
    hints = [_hints(kind).get(str(path[-1])) for kind in models_at(model, path[:-1])] if path else []
    return [hint for hint in hints if hint is not None]


@cache
def _hints(model: type[Model]) -> dict[str, Any]:
    return get_type_hints(model, include_extras=True)


def models_at(model: type[Model], path: tuple[str | int, ...]) -> list[type[Model]]:
    """The parts of ``model`` that may stand at ``path``: several where a union allows them."""
    found: list[Any] = [model]
    for part in path:
        found = [inner for annotation in found for inner in _step(annotation, part)]
    return [kind for kind in found if isinstance(kind, type) and issubclass(kind, Model)]


def _model_of(annotation: Any) -> type[Model]:
    return annotation if isinstance(annotation, type) and issubclass(annotation, Model) else Model


def _step(annotation: Any, part: str | int) -> list[Any]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        info = annotation.model_fields.get(str(part))
        return _unfold(info.annotation) if info else []
    origin, args = get_origin(annotation), get_args(annotation)
    return _unfold(args[-1]) if origin in (list, dict) and args else []


def _unfold(annotation: Any) -> list[Any]:
    """A union's members and an annotated type's inner type."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _unfold(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return [inner for arg in get_args(annotation) for inner in _unfold(arg)]
    return [annotation]
