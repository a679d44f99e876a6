"""The status of an access route as a word with its shape, and what the word means."""

from __future__ import annotations

from markupsafe import Markup

from ..records.access_route import RouteStatus

SHAPES: dict[RouteStatus, str] = {
    "open": "\N{BLACK CIRCLE}",
    "full": "\N{SQUARE WITH DIAGONAL CROSSHATCH FILL}",
    "closed": "\N{MULTIPLICATION X}",
    "not started": "\N{WHITE CIRCLE}",
    "reports disagree": "\N{WHITE DIAMOND}",
}
"""Status to its shape, which is hidden from those who hear the page."""

MEANINGS: dict[RouteStatus, str] = {
    "open": "Can be used by those who meet its conditions, as far as was read. Room may still be lacking.",
    "full": "Took the people that it was allowed to take; nobody can join.",
    "closed": "Not open to people who ask from outside.",
    "not started": "A law or an order speaks of it; no way to use it was found.",
    "reports disagree": "What was read does not agree on whether anyone can use it now.",
}
"""Status to what it tells a reader."""


def route_status(status: RouteStatus) -> Markup:
    """The shape and the word."""
    word = status[0].upper() + status[1:]
    classes = status.replace(" ", "-")
    return Markup('<span class="route-status route-{}"><span aria-hidden="true">{}</span> {}</span>').format(
        classes, SHAPES[status], word
    )
