"""The law in layers: a strip over the years, then each layer with the version that applies and those before it."""

from __future__ import annotations

from collections.abc import Iterator

from ...charts.law_strip import law_strip
from ...datasets import Entry
from ...directive import Heading, Part
from ...freshness import due
from ...html.cites import cite_all
from ...html.law_words import state_words
from ...html.numbers import date
from ...html.render import render
from ...page_context import PageContext
from ...records.base import MISSING
from ...records.jurisdiction import LAYERS, Jurisdiction, state_of
from ...records.law_version import ABSENT, LawVersion


def parts(ctx: PageContext, entry: Entry, place: Jurisdiction) -> list[Part]:
    """Layers that say something in the open, the others in one list."""
    said = [layer for layer in LAYERS if any(state_of(version) not in ABSENT for version in place.versions(layer))]
    return [
        Heading(2, "The law, layer by layer", ctx.unique_id("law")),
        law_strip(ctx, place, said),
        *(part for layer in said for part in _layer(ctx, entry, place, layer)),
        *_silent(place, [layer for layer in LAYERS if layer not in said]),
    ]


def _layer(ctx: PageContext, entry: Entry, place: Jurisdiction, layer: str) -> Iterator[Part]:
    newest, *older = [_version(ctx, version) for version in reversed(place.versions(layer))]
    yield Heading(3, LAYERS[layer], ctx.unique_id(layer))
    yield render("law_layer.html", version=newest, older=older, record=f"{entry.id}.{layer}")


def _version(ctx: PageContext, version: LawVersion) -> dict[str, object]:
    return {
        "state": state_words(state_of(version)),
        "says": version.says,
        "instrument": version.instrument,
        "missing": version.instrument in MISSING,
        "applies": _applies(version),
        "checked": date(version.checked),
        "cites": cite_all(ctx, version.basis),
        "due": due("jurisdictions", version),
    }


def _applies(version: LawVersion) -> str:
    """``from July 1, 2023``; an unknown beginning is said, since the law may be old or new."""
    known = version.since not in MISSING
    since = (
        f"from {date(version.since)}" if known else "" if version.since == "not applicable" else "beginning not found"
    )
    until = f"to {date(version.until)}" if version.until else ""
    return " ".join(text for text in (since, until) if text)


def _silent(place: Jurisdiction, layers: list[str]) -> list[Part]:
    if not layers:
        return []
    lines = [(LAYERS[layer], place.versions(layer)[-1]) for layer in layers]
    items = [(name, state_words(state_of(version)), date(version.checked)) for name, version in lines]
    return [
        Heading(3, "Layers of which nothing can be said", "not-read"),
        render("law_silent.html", items=items),
    ]
