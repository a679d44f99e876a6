"""Something that was looked for and not found, or could not be read: what, where, when, and what that means."""

from __future__ import annotations

from typing import Literal

from .base import Day, Model, Text, field


class Search(Model):
    """A dated record of a search that came to nothing, or to less than was wanted. It proves no absence."""

    topic: Literal["results", "harms", "interactions", "guidelines", "law", "access", "developer", "therapy"] = field(
        "What it belongs to.", good="harms", bad="misc"
    )
    looked_for: Text = field("What was looked for.", good="A finished Cochrane review", bad="reviews")
    where: Text = field("In what kinds of places.", good="Registries, journals, reviews", bad="online")
    checked: Day = field("The day of the last search.", good="2026-11-20", bad="recently")
    outcome: Literal["not found", "not read", "second-hand only"] = field(
        "'not found': no trace of it; 'not read': it exists or may exist, and could not be opened; 'second-hand only': "
        "another source reports it.",
        good="not read",
        bad="missing",
    )
    says: Text = field("What was found instead.", good="Only the protocol was found.", bad="nothing")
    matters: Text = field("What that means for a reader.", good="The most careful review is still to come.", bad="-")
    page: Text = field("The page of this site on which it matters.", good="research/reviews.md", bad="reviews")
