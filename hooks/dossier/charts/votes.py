"""Votes as one mark a person: a filled square for yes, a hollow circle for no. The words beside it say the same."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from ..html.render import render
from ..records.conclusion import Vote

_STEP = 26
"""Width of a mark with the gap behind it, in the drawing's units."""


def votes(cast: Sequence[Vote], cites: Markup) -> Markup:
    """One row of marks a question; a count that is not known draws nothing and is written as the word it is."""
    rows = [{"vote": vote, "marks": _marks(vote)} for vote in cast]
    widest = max((len(_marks(vote)) for vote in cast), default=1)
    return render("votes.html", rows=rows, width=max(widest, 1) * _STEP, step=_STEP, cites=cites)


def _marks(vote: Vote) -> list[str]:
    counts = [(word, number) for word, number in (("yes", vote.yes), ("no", vote.no)) if isinstance(number, int)]
    return [word for word, number in counts for _ in range(number)] if len(counts) == 2 else []
