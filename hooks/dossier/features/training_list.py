"""``::: training-list``: trainings, supervision and ratings, each with its length, entry and what is criticized."""

from __future__ import annotations

from typing import Literal, cast

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part
from ..html.cites import cite_all
from ..html.numbers import date
from ..html.render import render
from ..page_context import PageContext
from ..records.base import MISSING, field
from ..records.training import Training
from ..row_selection import select

_FACTS = (
    ("Run by", "run_by"),
    ("Length", "hours"),
    ("Who could join", "entry"),
    ("How many", "trained"),
    ("Where it stands", "status"),
)


class TrainingsArgs(Args):
    """Which trainings, and under headings of which level."""

    rows: Literal["all"] | list[str] = field(
        "Ids in order, or all.", good=["training-supervision"], bad="MAPS", default="all"
    )
    level: Literal[3, 4] = field("Level of the headings.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: TrainingsArgs) -> list[Part]:
    """A heading with the training's id, its facts, and its criticisms."""
    chosen = select(ctx.site.data, "trainings", args.rows, {})
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _parts(ctx: PageContext, entry: Entry, level: int) -> list[Part]:
    ctx.show(entry)
    training = cast(Training, entry.record)
    since = training.since if training.since in MISSING else date(training.since)
    facts = [("Since", since), *((label, getattr(training, name)) for label, name in _FACTS)]
    body = render(
        "training.html",
        training=training,
        facts=[(label, value) for label, value in facts if value not in MISSING],
        unknown=[label.lower() for label, value in facts if value in MISSING],
        cites=cite_all(ctx, training.basis),
    )
    name = training.name[0].upper() + training.name[1:]
    return [Heading(level, name, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else ""), body]


DIRECTIVE = Directive(TrainingsArgs, show, "Trainings, supervision and ratings of sessions, with what is criticized.")
