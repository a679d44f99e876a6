"""Disagreements between sources: what each says, side by side, and which version the site shows."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from ..page_context import PageContext
from ..records.basis import Discrepancy
from .cites import Cited, cite
from .numbers import typographic
from .render import render


def disagreements(ctx: PageContext, found: Sequence[Discrepancy]) -> Markup:
    """One block a disagreement."""
    items = [
        {
            "about": item.about,
            "versions": [
                (typographic(version.says), version.place, cite(ctx, Cited(version.source, version.place)))
                for version in item.versions
            ],
            "shown": typographic(item.shown),
        }
        for item in found
    ]
    return render("disagreements.html", items=items)
