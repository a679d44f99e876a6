"""``[=count trials; condition=ptsd; status=completed or closed]``: how many records match, counted while building.

A typed number of trials would be wrong with the next trial; this one cannot be.
"""

from __future__ import annotations

from typing import Literal, get_args, get_origin

from .bound_value import BoundError
from .datasets import Datasets, Entry
from .directive import Refused
from .nearest import nearest
from .row_selection import Where, matching, values_of

WORD = "count"
"""What stands in front, in place of a record's id."""

_FLAGS = {"true": True, "false": False}


def count(data: Datasets, expression: str) -> int:
    """Records of a dataset that meet every condition; ``not`` before a field turns it round, ``or`` joins values."""
    dataset, *conditions = [part.strip() for part in expression.split(";")]
    if dataset not in data.entries:
        raise BoundError("figure-path", f"no dataset is called '{dataset}'", nearest(dataset, data.entries))
    entries = list(data.entries[dataset].values())
    where: Where = {}
    for condition in conditions:
        name, equals, written = condition.partition("=")
        if not equals:
            raise BoundError(
                "figure-path", f"'{condition}' is not a condition", "write field=value, or field=value or value"
            )
        values = [_FLAGS.get(value.strip(), value.strip()) for value in written.split(" or ")]
        _all_occur(entries, name.strip().removeprefix("not "), values)
        where[name.strip()] = values
    return len(matching(entries, where))


def _words(entries: list[Entry], name: str) -> tuple[object, ...]:
    """The words among which a field must choose; none for other fields."""
    declared = type(entries[0].record).model_fields.get(name) if entries else None
    return get_args(declared.annotation) if declared and get_origin(declared.annotation) is Literal else ()


def _all_occur(entries: list[Entry], name: str, values: list[str | bool]) -> None:
    """A value that no record has is a typing error, unless the field's own list of words has it: then it counts zero."""
    try:
        known = [value for entry in entries for value in values_of(entry, name)]
        strange = [value for value in values if value not in known and value not in _words(entries, name)]
    except Refused as refused:
        raise BoundError("figure-path", refused.wrong, refused.repair) from None
    if strange:
        raise BoundError(
            "figure-path", f"no record has '{strange[0]}' as its '{name}'", "check the value against the data"
        )
