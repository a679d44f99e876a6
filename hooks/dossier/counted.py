"""``[=count trials; condition=ptsd; status=completed or closed]``: how many records match, counted while building.

A typed number of trials would be wrong with the next trial; this one cannot be.
"""

from __future__ import annotations

from .bound_value import BoundError
from .datasets import Datasets
from .directive import Refused
from .nearest import nearest
from .row_selection import Where, select

WORD = "count"
"""What stands in front, in place of a record's id."""

_FLAGS = {"true": True, "false": False}


def count(data: Datasets, expression: str) -> int:
    """Records of a dataset that meet every condition; ``not`` before a field turns it round, ``or`` joins values."""
    dataset, *conditions = [part.strip() for part in expression.split(";")]
    if dataset not in data.entries:
        raise BoundError("figure-path", f"no dataset is called '{dataset}'", nearest(dataset, data.entries))
    where: Where = {}
    for condition in conditions:
        name, equals, values = condition.partition("=")
        if not equals:
            raise BoundError(
                "figure-path", f"'{condition}' is not a condition", "write field=value, or field=value or value"
            )
        where[name.strip()] = [_FLAGS.get(value.strip(), value.strip()) for value in values.split(" or ")]
    try:
        return len(select(data, dataset, "all", where))
    except Refused as refused:
        raise BoundError("figure-path", refused.wrong, refused.repair) from None
