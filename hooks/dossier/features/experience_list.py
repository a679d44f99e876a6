"""``::: experience-list``: what people report, each with how it was studied, by how many, and what limits it."""

from __future__ import annotations

from typing import Literal, cast

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part
from ..html.cites import cite_all
from ..html.render import render
from ..html.trial_links import trial_links
from ..page_context import PageContext
from ..records.base import field
from ..records.experience import Direction, Experience
from ..row_selection import select

WORDS: dict[Direction, str] = {
    "good": "▲ Good",
    "bad": "▼ Bad",
    "mixed": "◆ Good and bad",
    "describes": "○ Describes",
}


class ExperiencesArgs(Args):
    """Reports of which direction, and under headings of which level."""

    direction: list[Direction] = field("Which directions.", good=["bad"], bad="negative")
    level: Literal[3, 4] = field("Level of the headings.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: ExperiencesArgs) -> list[Part]:
    """A heading with the report's id and what stands behind it; those with most people first."""
    chosen = select(ctx.site.data, "experiences", "all", {"direction": list(args.direction)})
    chosen.sort(key=lambda entry: (-_people(entry), entry.id))
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _told(entry: Entry) -> Experience:
    return cast(Experience, entry.record)


def _people(entry: Entry) -> int:
    n = _told(entry).n
    return 0 if isinstance(n, str) else n


def _parts(ctx: PageContext, entry: Entry, level: int) -> list[Part]:
    ctx.show(entry)
    told = _told(entry)
    body = render(
        "experience.html",
        told=told,
        direction=WORDS[told.direction],
        people=_count(told),
        trials=trial_links(ctx, told.trials),
        cites=cite_all(ctx, told.basis),
    )
    return [Heading(level, told.title, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else ""), body]


def _count(told: Experience) -> str:
    """``19 of 24 people``."""
    if isinstance(told.n, str):
        among = "" if isinstance(told.of, str) else f", among {told.of} in the study"
        return f"number {told.n}{among}"
    word = "person" if told.n == 1 else "people"
    return f"{told.n} {word}" if isinstance(told.of, str) or told.of == told.n else f"{told.n} of {told.of} people"


DIRECTIVE = Directive(ExperiencesArgs, show, "What people report, with how it was studied and what limits it.")
