"""Claims by the level at which they were tested: a rung a level, a numbered mark a claim, its shape for what was found.

The rung nearest to a person in treatment stands on top, and an empty rung stays, since emptiness is what it shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..html.mechanism_words import FINDINGS, LEVELS
from ..html.render import render

_WIDTH, _STEP, _MARGIN, _LABEL, _ROW, _GAP = 360.0, 28.0, 14.0, 24.0, 29.0, 14.0
"""Width of the drawing, between two marks, at its edge, for a rung's label, of a row of marks, between two rungs."""


@dataclass(frozen=True)
class Claim:
    """A claim as the drawing and its table show it."""

    number: int
    name: Markup
    plain: str
    level: str
    finding: str
    sure: str
    cites: Markup


@dataclass(frozen=True)
class Mark:
    """A claim's place."""

    x: float
    y: float
    number: int
    kind: str
    title: str


@dataclass(frozen=True)
class Rung:
    """A level with its claims' marks."""

    label: str
    y: float
    bottom: float
    marks: Sequence[Mark]


def mechanism_levels(id_: str, caption: str, claims: Sequence[Claim]) -> Markup:
    """The drawing, its caption with the key to the shapes, and the same as a table."""
    rungs = _rungs(claims)
    used = {claim.finding for claim in claims}
    return render(
        "mechanism_levels.html",
        id=id_,
        caption=caption,
        claims=claims,
        rungs=rungs,
        width=_WIDTH,
        height=rungs[-1].bottom,
        legend=[finding for name, finding in FINDINGS.items() if name in used],
        levels=LEVELS,
        findings=FINDINGS,
    )


def _rungs(claims: Sequence[Claim]) -> list[Rung]:
    y, rungs = 0.0, []
    for level, label in LEVELS.items():
        found = [claim for claim in claims if claim.level == level]
        rungs.append(_rung(label, found, y))
        y = rungs[-1].bottom
    return rungs


def _rung(label: str, claims: Sequence[Claim], top: float) -> Rung:
    a_row = int((_WIDTH - 2 * _MARGIN) // _STEP)
    rows = max(1, -(-len(claims) // a_row))
    first = top + _LABEL + _ROW / 2
    marks = [
        Mark(
            x=_MARGIN + _STEP / 2 + index % a_row * _STEP,
            y=first + index // a_row * _ROW,
            number=claim.number,
            kind=FINDINGS[claim.finding].mark,
            title=f"{claim.number}. {claim.plain}. {FINDINGS[claim.finding].word}.",
        )
        for index, claim in enumerate(claims)
    ]
    words = f"{label}: {len(claims) or 'no claim'}"
    return Rung(words, top + 16, top + _LABEL + rows * _ROW + _GAP, marks)
