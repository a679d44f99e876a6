"""One change that stands in many places, such as a source in the list of each page that cites it, is told once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .seen import Seen

NAMED = 3
"""Places that are named; the number of the others says enough."""


@dataclass
class Folded:
    """A change and everywhere that it is seen."""

    seen: Seen
    places: list[str]

    @property
    def where(self) -> str:
        """``Results · Sources``, or ``9 places: Results · Sources; ...``."""
        if len(self.places) == 1:
            return self.places[0]
        more = f"; and {len(self.places) - NAMED} more" if len(self.places) > NAMED else ""
        return f"{len(self.places)} places: {'; '.join(self.places[:NAMED])}{more}"


def folded(found: Iterable[Seen]) -> list[Folded]:
    """In the order of each one's first place."""
    kept: dict[tuple[str, str], Folded] = {}
    for seen in found:
        fold = kept.setdefault((seen.before, seen.after), Folded(seen, []))
        fold.places.append(" · ".join(part for part in (seen.page, seen.where) if part))
    return list(kept.values())
