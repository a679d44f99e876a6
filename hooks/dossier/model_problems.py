"""A model's validation error as problems with their places: one message shape for records and for directives."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .model_fields import fields_at
from .nearest import nearest
from .problems import Problem
from .records.base import PATTERN_WORDS, Model
from .yaml_lines import Located, Path


def model_problems(
    error: ValidationError, model: type[Model], file: str, located: Located, prefix: Path, see: str
) -> list[Problem]:
    """Every error of ``model`` on the data at ``prefix``; ``see`` names the place that explains the fields."""
    details = error.errors(include_url=False)
    return [_problem(detail, model, file, located, prefix, see) for detail in details]


def _problem(detail: ErrorDetails, model: type[Model], file: str, located: Located, prefix: Path, see: str) -> Problem:
    path = _yaml_path(detail["loc"], prefix, located)
    inner, place = path[len(prefix) :], located.place(path)
    where = ".".join(str(part) for part in inner) or _whole(prefix)
    key, kind = str(detail["loc"][-1]) if detail["loc"] else "", detail["type"]
    if kind == "extra_forbidden":
        known = fields_at(model, inner[:-1])
        return Problem(file, *place, "unknown-field", f"'{key}' is not a field here", "", nearest(key, known))
    if kind == "missing":
        return Problem(file, *place, "missing-field", f"'{key}' is missing from {where}", "", f"add '{key}:' ({see})")
    found = "" if isinstance(detail["input"], dict | list | Model) else repr(detail["input"])
    message = _words(detail)
    return Problem(file, *place, "field-value", f"{where}: {message[:1].lower()}{message[1:]}", found, see)


def _whole(prefix: Path) -> str:
    last = prefix[-1] if prefix else "the directive"
    return f"item {last + 1} of the list" if isinstance(last, int) else last


def _words(detail: ErrorDetails) -> str:
    pattern = detail.get("ctx", {}).get("pattern", "")
    if pattern in PATTERN_WORDS:
        return f"expected {PATTERN_WORDS[pattern]}"
    return detail["msg"].removeprefix("Value error, ").rstrip(".")


def _yaml_path(loc: tuple[int | str, ...], prefix: Path, located: Located) -> Path:
    """The error's location as keys of the file: parts that are not keys there (union tags) are skipped."""
    path = prefix
    for part in loc:
        if (*path, part) in located.places:
            path = (*path, part)
    return path
