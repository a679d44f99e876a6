"""``::: session-hours protocol-phase-3``: the hours of a course, added up from its protocol's sessions."""

from __future__ import annotations

from typing import cast

from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.marks import mark_all, marks_of
from ..html.numbers import number
from ..html.phase_words import PHASE_NAMES, hours_sum
from ..html.render import render
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.protocol import Protocol
from ..records.source import Source


class HoursArgs(Args):
    """Which protocol."""

    of: Text = field("Id of a protocol whose sessions are all known.", good="protocol-phase-3", bad="42")


def show(ctx: PageContext, args: HoursArgs) -> list[Part]:
    """A row a phase, the sum, and the sum times the therapists."""
    known = ctx.site.data.entries["protocols"]
    ready = {id_: entry for id_, entry in known.items() if cast(Protocol, entry.record).counted}
    if args.of not in ready:
        raise Refused(f"the sessions of '{args.of}' are not all known", nearest(args.of, ready), args.of)
    protocol = cast(Protocol, ready[args.of].record)
    ctx.show(ready[args.of])
    basis = protocol.basis_of("session_hours")
    html = render(
        "session_hours.html",
        id=ctx.unique_id(f"hours-{args.of}"),
        protocol=protocol,
        rows=[(PHASE_NAMES[name], count, hours, count * hours) for name, count, hours in protocol.counted or []],
        total=protocol.worked_hours,
        sum=hours_sum(protocol),
        number=number,
        cites=cite_all(ctx, basis),
        marks=mark_all(marks_of(basis, ctx.site.data.of("sources", Source), derived=True)),
    )
    return [html]


DIRECTIVE = Directive(HoursArgs, show, "The hours of a course, added up from its protocol's sessions.")
