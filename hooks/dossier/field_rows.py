"""The fields of a model as a manual shows them. What they say stands in the models, so that it cannot differ from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, cast, get_type_hints

import yaml
from pydantic.fields import FieldInfo

from .records.base import Model
from .type_words import choices, parts_in, type_words


@dataclass(frozen=True)
class FieldRow:
    """One field: ``good`` and ``bad`` are YAML as one would write it, ``default`` is what an absent field means, if anything."""

    name: str
    meaning: str
    type_text: str
    unit: str
    required: bool
    default: str
    good: str
    bad: str
    choices: list[str]
    parts: list[type[Model]]


@cache
def field_rows(model: type[Model]) -> list[FieldRow]:
    """The fields in the order in which the model declares them."""
    hints = get_type_hints(model, include_extras=True)
    return [_row(name, info, hints[name]) for name, info in model.model_fields.items()]


def _row(name: str, info: FieldInfo, hint: Any) -> FieldRow:
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    return FieldRow(
        name=name,
        meaning=info.description or "",
        type_text=type_words(hint),
        unit=str(extra.get("unit", "")),
        required=info.is_required(),
        default="" if info.is_required() else _default(info),
        good=as_yaml(info.examples[0]) if info.examples else "",
        bad=str(extra.get("bad_example", "")),
        choices=choices(hint),
        parts=parts_in(hint),
    )


def _default(info: FieldInfo) -> str:
    make = cast(Callable[[], Any] | None, info.default_factory)
    value = make() if make else info.default
    return "" if value in (None, [], {}, "") else as_yaml(value)


class _Plain(yaml.SafeDumper):
    """Leaves dates without quotes, since the records' reader takes them as text anyway."""


_Plain.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if not pair[0].endswith(":timestamp")]
    for first, pairs in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


def as_yaml(value: Any) -> str:
    """A value on one line of YAML."""
    text = yaml.dump(value, Dumper=_Plain, default_flow_style=True, allow_unicode=True, sort_keys=False, width=10_000)
    return str(text).removesuffix("...\n").strip()


def all_parts(models: Iterable[type[Model]]) -> list[type[Model]]:
    """Every model inside these, at any depth, each once, in the order in which a reader meets them."""
    found: dict[type[Model], None] = {}
    queue = list(models)
    known = set(queue)
    while queue:
        for row in field_rows(queue.pop(0)):
            new = [part for part in row.parts if part not in known]
            known.update(new)
            found.update(dict.fromkeys(new))
            queue += new
    return list(found)
