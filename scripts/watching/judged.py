"""Findings that a person has judged and left as they are; an entry that matches nothing any more is an error."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from _console import Refusal
from dossier.yaml_lines import load

from .finding import Finding

FILE = Path(__file__).parent / "judged.yml"


class Judged(BaseModel):
    """A finding by record, field and what the service says, and why the data stays as it is."""

    model_config = ConfigDict(extra="forbid", strict=True)

    record: str
    field: str
    says: str
    reason: str

    @property
    def key(self) -> tuple[str, str, str]:
        """As a finding's."""
        return self.record, self.field, self.says


def read(file: Path = FILE) -> list[Judged]:
    """The list; :class:`Refusal` names what is wrong in it."""
    located = load(file.read_text(encoding="utf-8"), file.name)
    try:
        return TypeAdapter(list[Judged]).validate_python(located.data or [])
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise Refusal(f"{file.name}: {where}: {first['msg']}. Repair: give record, field, says and reason.") from error


def apart(findings: list[Finding], judged: list[Judged]) -> tuple[list[Finding], list[Judged]]:
    """The findings that nobody has judged, and the judgments that matched none."""
    keys = {item.key for item in judged}
    seen = {finding.key for finding in findings}
    return [finding for finding in findings if finding.key not in keys], [
        item for item in judged if item.key not in seen
    ]
