"""A change of this site that a reader should know of: what, where, and whether a conclusion moved with it."""

from __future__ import annotations

from .base import Day, Model, Text, field


class Change(Model):
    """An entry of the log. It is a fact about the site, so it has a day and no source."""

    date: Day = field("The day on which the change appeared.", good="2026-11-27", bad="last week")
    what: Text = field("What changed, in a reader's words.", good="The area Risks was added.", bad="refactoring")
    pages: list[Text] = field(
        "Pages on which it can be seen: paths below docs.", good=["risks/index.md"], bad="several"
    )
    conclusions_changed: bool = field(
        "Whether what the site concludes on benefit, harm, certainty or law changed.", good=False, bad="somewhat"
    )
    why: Text = field(
        "Why they did or did not, so that a reader who relied on the site knows what to think anew.",
        good="Nothing was said on it before.",
        bad="n/a",
    )


__all__ = ["Change"]
