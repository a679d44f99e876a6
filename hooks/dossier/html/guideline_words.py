"""Guideline positions in words: which way each leans, with a shape, and how a guideline is named in a column."""

from __future__ import annotations

from ..records.base import MISSING
from ..records.guideline_position import GuidelinePosition

SHAPES: dict[str, str] = {
    "strong for": "●", "for, strength not read": "●", "conditional for": "◐", "standard": "◐", "only for some": "◐",
    "promising": "◇", "emerging": "◇", "insufficient": "◇", "only in research": "◇", "not routine": "▽",
    "conditional against": "▽", "against, strength not read": "▼", "strong against": "▼", "not covered": "□", "not found": "?",
}  # fmt: skip

MEANINGS: dict[str, str] = {
    "●": "For it, as a strong grade or with a strength that was not read.",
    "◐": "For it, with a weaker grade or only for some people.",
    "◇": "The evidence was held to be not enough for advice either way.",
    "▽": "Against it, with a weaker grade or as a routine treatment.",
    "▼": "Against it, as a strong grade or with a strength that was not read.",
    "□": "Outside of what the guideline looked at. It is no advice against.",
    "?": "Not in what was read of the guideline. It may say something, or nothing.",
}


def words(position: GuidelinePosition) -> str:
    """``recommend`` as the guideline puts it; the site's own word for the position when its words were not read."""
    said = position.own_words
    return f"“{said}”" if said not in MISSING else position.position


def guideline_name(position: GuidelinePosition) -> str:
    """``VA/DoD 2023``, and what makes it less than a valid guideline."""
    body = position.body.partition(" (")[0]
    year = position.year[:4]
    state = f" ({position.status})" if position.status in {"draft", "replaced"} else ""
    return f"{_SHORT.get(body, body)} {year}{state}"


_SHORT = {"American Psychological Association": "APA", "Monash University": "Monash"}
