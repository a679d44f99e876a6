"""``::: protocol-blocks``: protocols and practices, each in a block with its six phases and the dose as published."""

from __future__ import annotations

from typing import Literal, cast

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part
from ..html.cites import cite_all
from ..html.disagreement import disagreements
from ..html.phase_words import PHASE_NAMES, hours_sum, sessions
from ..html.protocol_doses import doses
from ..html.render import render
from ..html.trial_links import trial_links
from ..page_context import PageContext
from ..records.base import MISSING, field
from ..records.protocol import COUNTED, PhaseName, Protocol
from ..row_selection import Where, select

_FACTS = (
    ("Team", "team"),
    ("Place", "setting"),
    ("Measured on the day", "monitoring"),
    ("The night after", "night"),
    ("The week after", "week_after"),
)


class BlocksArgs(Args):
    """Which protocols, and under headings of which level."""

    rows: Literal["all"] | list[str] = field(
        "Ids in order, or all.", good=["protocol-phase-3"], bad="MAPP1", default="all"
    )
    where: Where = field(
        "Only protocols whose fields have these values.", good={"kind": "group"}, bad="group", default_factory=dict
    )
    level: Literal[2, 3] = field("Level of the headings.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: BlocksArgs) -> list[Part]:
    """A heading with the protocol's id and a block for each."""
    chosen = select(ctx.site.data, "protocols", args.rows, args.where)
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _parts(ctx: PageContext, entry: Entry, level: int) -> list[Part]:
    ctx.show(entry)
    protocol = cast(Protocol, entry.record)
    facts = [(label, getattr(protocol, name)) for label, name in _FACTS]
    body = render(
        "protocol_block.html",
        protocol=protocol,
        cites=cite_all(ctx, protocol.basis),
        trials=Markup("") if isinstance(protocol.trials, str) else trial_links(ctx, protocol.trials),
        phases=[_phase(protocol, name) for name in PHASE_NAMES],
        doses=doses(ctx, protocol),
        facts=[(label, value) for label, value in facts if value not in MISSING],
        unknown=[label.lower() for label, value in facts if value in MISSING],
        sum=hours_sum(protocol),
        disagreements=disagreements(ctx, protocol.discrepancies) if protocol.discrepancies else "",
    )
    name = protocol.name[0].upper() + protocol.name[1:]
    return [Heading(level, name, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else ""), body]


def _phase(protocol: Protocol, name: PhaseName) -> dict[str, str]:
    """The phase in up to three pieces; what was not found is said once."""
    phase = protocol.phases.of(name)
    pieces = [sessions(phase)] if name in COUNTED and not isinstance(phase.sessions, str) else []
    pieces += [text.rstrip(".") for text in (phase.what, phase.when) if text not in MISSING]
    text = ". ".join(piece[0].upper() + piece[1:] for piece in pieces)
    return {"name": PHASE_NAMES[name], "text": f"{text}." if text else "", "absent": phase.what}


DIRECTIVE = Directive(BlocksArgs, show, "Protocols and practices, each in a block with its six phases.")
