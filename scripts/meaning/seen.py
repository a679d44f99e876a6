"""What a change comes to on a page."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Seen:
    """One thing that a reader sees: ``before`` is empty for what is new, ``after`` for what is gone."""

    kind: str
    src: str
    page: str
    where: str
    before: str
    after: str
    refs: set[str] = field(default_factory=set)
    address: str = ""
