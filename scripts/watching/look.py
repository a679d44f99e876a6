"""Asking all services, each for itself: one that fails or has changed its form does not stop the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from _polite import NotReached

from .finding import Finding
from .form import FormChanged
from .parts import PARTS, Part, Question


@dataclass
class Seen:
    """What came of a run: findings, each once; remarks; and what failed, by service."""

    findings: list[Finding] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)


def look(question: Question, parts: Sequence[Part] = PARTS) -> Seen:
    """Ask ``parts`` in turn. A service that failed gives no findings at all, rather than some."""
    seen = Seen()
    told: dict[tuple[str, str, str], Finding] = {}
    for part in parts:
        try:
            found = list(part.look(question))
        except (FormChanged, NotReached) as error:
            seen.failed[part.name] = str(error)
            continue
        seen.remarks += [item for item in found if isinstance(item, str)]
        for item in found:
            if isinstance(item, Finding) and (item.key not in told or (item.edits and not told[item.key].edits)):
                told[item.key] = item
    seen.findings = [told[key] for key in sorted(told)]
    return seen
