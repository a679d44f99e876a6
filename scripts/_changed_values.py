"""What changed between the data of two versions, in words: records added and gone, and each value before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_LONGEST = 200


def changes(old: Mapping[str, Mapping[str, Any]], new: Mapping[str, Mapping[str, Any]]) -> str:
    """Markdown, a line a value, in the order of datasets and ids."""
    found = [
        line
        for name in sorted(old.keys() | new.keys())
        for line in _dataset(name, old.get(name, {}), new.get(name, {}))
    ]
    head = f"{len(found)} changes in the data.\n" if len(found) != 1 else "1 change in the data.\n"
    return head + "".join(f"- {line}\n" for line in found)


def _dataset(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for id_ in sorted(old.keys() | new.keys()):
        where = f"{name}/{id_}"
        if id_ not in old:
            yield f"{where}: new"
        elif id_ not in new:
            yield f"{where}: gone"
        else:
            for path, before, after in changed_values(old[id_], new[id_]):
                yield f"{where} {path}: {_shown(before)} -> {_shown(after)}"


def changed_values(old: Any, new: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Path, old and new of every value that differs; a list is compared place by place, what is new or gone field by field."""
    old, new = (
        {} if one is None and other and isinstance(other, dict) else one for one, other in ((old, new), (new, old))
    )
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            yield from changed_values(old.get(key), new.get(key), f"{path}.{key}" if path else key)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (before, after) in enumerate(zip(old, new, strict=True)):
            yield from changed_values(before, after, f"{path}.{index}")
    elif old != new:
        yield path, old, new


def _shown(value: Any) -> str:
    text = "nothing" if value is None else " ".join(str(value).split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..."
