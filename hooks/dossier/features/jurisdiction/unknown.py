"""What is not known of a place, and where sources disagree."""

from __future__ import annotations

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.cites import cite_all
from ...html.disagreement import disagreements
from ...html.render import render
from ...page_context import PageContext
from ...records.basis import Basis
from ...records.jurisdiction import Jurisdiction


def parts(ctx: PageContext, entry: Entry, place: Jurisdiction) -> list[Part]:
    """A list; nothing when nothing is noted."""
    if not (place.unknown or place.discrepancies):
        return []
    body = (
        [render("law_unknown.html", unknown=place.unknown, cites=cite_all(ctx, _sources(place)))]
        if place.unknown
        else []
    )
    told = [disagreements(ctx, place.discrepancies)] if place.discrepancies else []
    return [Heading(2, "What is not known", ctx.unique_id("unknown")), *body, *told]


def _sources(place: Jurisdiction) -> list[Basis]:
    """What was read about the questions; most of them rest on nothing, which is the point."""
    return [basis for basis in place.basis if "unknown" in basis.supports]
