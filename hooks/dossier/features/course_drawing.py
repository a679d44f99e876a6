"""``::: course-drawing protocol-phase-3``: a course from top to bottom, with its visits as a table."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..charts.course import Course, course
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.protocol import Protocol
from ..records.trial import Trial


class CourseArgs(Args):
    """Which protocol, and what the drawing shows."""

    of: Text = field("Id of a protocol that names a trial's schedule.", good="protocol-phase-3", bad="mapp2")
    caption: Text = field("What the drawing shows, in a sentence.", good="Fifteen sessions.", bad="Timeline")


def show(ctx: PageContext, args: CourseArgs) -> list[Part]:
    """The drawing; weeks come from the trial's record, lengths from the protocol's."""
    known = ctx.site.data.entries["protocols"]
    drawn = {id_: entry for id_, entry in known.items() if cast(Protocol, entry.record).schedule_of}
    if args.of not in drawn:
        raise Refused(f"no protocol '{args.of}' has a schedule to draw", nearest(args.of, drawn), args.of)
    entry = drawn[args.of]
    protocol = cast(Protocol, entry.record)
    trial = ctx.site.data.of("trials", Trial)[str(protocol.schedule_of)]
    ctx.show(entry)
    ctx.show(ctx.site.data.entries["trials"][str(protocol.schedule_of)])
    basis = [*trial.basis_of("schedule"), *protocol.basis_of("phases")]
    caption = Markup(
        "<strong>{}</strong> Weeks count from the baseline assessment, as in {}. A dashed mark is a session whose week was "
        "not published; such marks stand in their order. Triangles: preparation; numbered bars: dosing sessions; circles: "
        "integration; diamonds: assessments. {}"
    ).format(args.caption, trial.name, cite_all(ctx, basis))
    return [course(Course(ctx.unique_id(f"course-{args.of}"), protocol, trial.schedule, caption))]


DIRECTIVE = Directive(CourseArgs, show, "A course from top to bottom, by week, with its visits as a table.")
