"""A place in a page that the second pass fills."""

from __future__ import annotations

from markupsafe import Markup


def late_mark(name: str, argument: str) -> Markup:
    """A comment that :mod:`dossier.late` replaces when every page is known."""
    return Markup("<!--late:{}:{}-->").format(name, argument)
