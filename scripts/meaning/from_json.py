"""A listing read back from its JSON, which may come from a stranger: what has another form is refused as a whole."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, ValidationError

from .changed_records import ChangedRecord
from .conclusions import Prompt
from .listing import ORDER, Group, Listing
from .seen import Seen


class Refused(ValueError):
    """The text is no listing; says where."""


class _Group(BaseModel):
    model_config = ConfigDict(extra="forbid")
    key: str
    record: ChangedRecord | None
    seen: list[Seen]


class _Document(BaseModel):
    model_config = ConfigDict(extra="forbid")
    base: str
    head: str
    quiet: bool
    summary: str
    conclusions: list[Prompt]
    groups: list[_Group]
    records_without_effect: list[str]


def from_json(text: str | bytes) -> Listing:
    """What :func:`as_json.as_json` wrote, but for the records without effect, of which it keeps the names alone."""
    try:
        document = _Document.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise Refused(f"{'.'.join(map(str, first['loc'])) or 'the text'}: {first['msg']}") from error
    odd = {seen.kind for group in document.groups for seen in group.seen} - set(ORDER)
    if odd:
        raise Refused(f"groups.seen.kind: {min(odd)!r} is none of {', '.join(ORDER)}")
    groups = [Group(group.key, group.record, group.seen) for group in document.groups]
    return Listing(document.base, document.head, groups, document.conclusions, [])
