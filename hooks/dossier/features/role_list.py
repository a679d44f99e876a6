"""``::: role-list``: who takes part, each with what they do, what was asked of them and what is disputed."""

from __future__ import annotations

from typing import Literal, cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part
from ..html.cites import cite_all
from ..html.phase_words import PHASE_NAMES
from ..html.record_links import record_link
from ..html.render import render
from ..page_context import PageContext
from ..records.base import field
from ..records.protocol import Protocol
from ..records.role import Role
from ..row_selection import select


class RolesArgs(Args):
    """Which roles, and under headings of which level."""

    rows: Literal["all"] | list[str] = field(
        "Ids in order, or all.", good=["role-lead-therapist"], bad="therapists", default="all"
    )
    level: Literal[3, 4] = field("Level of the headings.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: RolesArgs) -> list[Part]:
    """A heading with the role's id and its facts."""
    return [part for entry in select(ctx.site.data, "roles", args.rows, {}) for part in _parts(ctx, entry, args.level)]


def _parts(ctx: PageContext, entry: Entry, level: int) -> list[Part]:
    ctx.show(entry)
    role = cast(Role, entry.record)
    body = render(
        "role.html",
        role=role,
        phases=", ".join(PHASE_NAMES[name].lower() for name in role.phases),
        protocols=Markup(", ").join(_protocol(ctx, id_) for id_ in role.protocols),
        cites=cite_all(ctx, role.basis),
    )
    name = role.name[0].upper() + role.name[1:]
    return [Heading(level, name, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else ""), body]


def _protocol(ctx: PageContext, id_: str) -> Markup:
    entry = ctx.site.data.entries["protocols"].get(id_)
    return record_link(ctx, entry, cast(Protocol, entry.record).short) if entry else escape(id_)


DIRECTIVE = Directive(RolesArgs, show, "Who takes part in the treatment, and what was asked of them.")
