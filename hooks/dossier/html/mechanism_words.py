"""Words and shapes for levels of evidence and for which way it points, in the order in which they are shown."""

from __future__ import annotations

from dataclasses import dataclass

THEMES: dict[str, str] = {
    "messengers": "Messengers between nerve cells",
    "hormones": "Hormones",
    "feelings": "Feelings, trust and reading others",
    "brain": "The brain in a scanner",
    "memory": "Memory and fear",
    "therapy": "What carries the treatment",
    "body": "How the body handles it",
}
"""Theme to its name in words."""

LEVELS: dict[str, str] = {
    "people in treatment": "People in treatment",
    "healthy people": "Healthy people in a laboratory",
    "animals": "Animals",
    "cells or model": "Cells, or a computer model",
    "idea": "Idea, not tested",
}
"""Level to its name, from the nearest to a person in treatment down to a thought."""


@dataclass(frozen=True)
class Finding:
    """How a finding is said and drawn: the word, its sign in text, its class in a drawing and that shape's name."""

    word: str
    shape: str
    mark: str
    drawn: str


FINDINGS: dict[str, Finding] = {
    "supports": Finding("Supports it", "●", "supports", "filled circle"),
    "mixed": Finding("Mixed", "◆", "mixed", "diamond"),
    "against": Finding("Speaks against it", "■", "against", "square"),
    "not tested": Finding("Not tested", "○", "untested", "dashed circle"),
}
"""Finding to its word and shapes."""
