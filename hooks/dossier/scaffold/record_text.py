"""A record as YAML from its model: what is known filled in, the rest blank, and every field explained above it.

Explanations begin with ``#:``, so that they are told from an author's own comments and can be taken away.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from ..blanks import BLANK
from ..field_rows import FieldRow, as_yaml, field_rows
from ..model_fields import key_order
from ..records.base import Model
from ..type_words import is_model, model_words

EXPLAINED = "#: "
WIDTH = 110


def record_text(model: type[Model], id_: str, given: dict[str, Any]) -> str:
    """The text of one record, from its id on."""
    says = f"A new {model_words(model)}. Write every value in place of {BLANK}; what may be left out begins with '#:'."
    return "\n".join([f"{id_}:", *_comment(says, "  "), *_fields(model, given, "  "), ""])


def _fields(model: type[Model], given: dict[str, Any], indent: str) -> Iterator[str]:
    rows = {row.name: row for row in field_rows(model)}
    hints = get_type_hints(model, include_extras=True)
    for name in key_order(model):
        yield from _comment(_explained(rows[name]), indent)
        if name in given or rows[name].required:
            yield from _value(name, _bare(hints[name]), given.get(name, BLANK), indent)
        else:
            yield f"{indent}{EXPLAINED}{name}:"


def _value(name: str, kind: Any, given: Any, indent: str) -> Iterator[str]:
    part = _part_of(kind)
    if part is None or not (given == BLANK or isinstance(given, dict | list)):
        blank = f"[{BLANK}]" if given == BLANK and get_origin(kind) is list else as_yaml(given)
        yield f"{indent}{name}: {blank}"
        return
    yield f"{indent}{name}:"
    if get_origin(kind) is list:
        for item in [{}] if given == BLANK else given:
            lines = list(_fields(part, item or {}, indent + "    "))
            first = next(index for index, line in enumerate(lines) if not line.strip().startswith("#"))
            lines[first] = f"{indent}  - {lines[first].strip()}"
            yield from lines
    elif get_origin(kind) is dict:
        for key, item in ({BLANK: {}} if given == BLANK else given).items():
            yield f"{indent}  {key}:"
            yield from _fields(part, item, indent + "    ")
    else:
        yield from _fields(part, {} if given == BLANK else given, indent + "  ")


def _part_of(kind: Any) -> type[Model] | None:
    """The model that a value, or each item of it, must be; none where there is a choice."""
    inner = _bare(get_args(kind)[-1]) if get_origin(kind) in (list, dict) else kind
    return inner if is_model(inner) else None


def _bare(kind: Any) -> Any:
    return _bare(get_args(kind)[0]) if get_origin(kind) is Annotated else kind


def _explained(row: FieldRow) -> str:
    unit = f" In {row.unit}." if row.unit else ""
    kind = (
        f"One of: {', '.join(map(as_yaml, row.choices))}."
        if row.choices
        else f"{row.type_text[0].upper()}{row.type_text[1:]}."
    )
    left_out = "" if row.required else f" May be left out{f': then {row.default}' if row.default else ''}."
    return f"{row.meaning}{unit} {kind}{left_out} Example: {row.good}"


def _comment(text: str, indent: str) -> list[str]:
    front = indent + EXPLAINED
    return textwrap.wrap(text, WIDTH, initial_indent=front, subsequent_indent=front + "  ", break_on_hyphens=False)
