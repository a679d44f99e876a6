"""'Did you mean': the nearest known names, for messages."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(name: str, known: Iterable[str], *, shown: int = 12) -> str:
    """A repair that proposes the nearest names, and lists what is known when that is short enough to read."""
    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(repr(c) for c in close)}? " if close else ""
    if len(names) <= shown or not close:
        rest = f" and {len(names) - 40} more" if len(names) > 40 else ""
        return f"{hint}known: {', '.join(names[:40])}{rest}" if names else "nothing is known here yet"
    return hint.strip().rstrip("?") + "?"
