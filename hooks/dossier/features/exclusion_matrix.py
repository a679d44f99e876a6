"""``::: exclusion-matrix``: conditions against the protocols that name them. What was not read is never a no."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import cast, get_args

from markupsafe import Markup, escape

from ..charts.matrix import NO, UNKNOWN, YES, Group, Line, Matrix, State, count, matrix
from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.cites import cite_all
from ..html.record_links import record_link
from ..html.trial_links import trial_link
from ..page_context import PageContext
from ..records.base import MISSING, Text, field
from ..records.basis import Basis
from ..records.contraindication import Contraindication, ExclusionGroup, Protocol
from ..records.trial import Trial

KEPT_OUT, IN_PART, ALLOWED, NOT_NAMED = (
    State("kept out", "●", YES),
    State("kept out in part", "◐", YES),
    State("allowed", "○", NO),
    State("not found", "?", UNKNOWN),
)
STATES = {"kept out": KEPT_OUT, "kept out in part": IN_PART, "allowed": ALLOWED}
LEGEND = {
    KEPT_OUT: "People with it could not take part.",
    IN_PART: "Some with it could take part, others not; the entry says which.",
    ALLOWED: "People with it could take part.",
    NOT_NAMED: "Not in what was read of this protocol. It may keep people with it out all the same.",
}


class ExclusionMatrixArgs(Args):
    """A name and a caption; rows are all conditions, columns the trials that they name."""

    id: Text = field("A name, unique on the page.", good="who-was-kept-out", bad="Matrix 1")
    caption: Text = field("What it shows, in a sentence.", good="Who was kept out of which trial.", bad="Matrix")


def show(ctx: PageContext, args: ExclusionMatrixArgs) -> list[Part]:
    """Conditions by group; trials by how much they name."""
    entries = list(ctx.site.data.entries["contraindications"].values())
    trials = _trials(ctx, entries)
    told = [entry for entry in entries if _named(entry)]
    groups = get_args(ExclusionGroup)
    lines = {group: [_line(ctx, entry, trials) for entry in told if _of(entry).group == group] for group in groups}
    every = [line for found in lines.values() for line in found]
    used = {state for line in every for state in line.states}
    plot = Matrix(
        id=ctx.unique_id(args.id),
        caption=args.caption,
        corner="Condition",
        columns=[trial_link(ctx, id_) for id_ in trials],
        groups=[Group(group[0].upper() + group[1:], found) for group, found in lines.items() if found],
        totals_name="Known to keep people out, of the conditions above",
        totals=[count(every, index) for index, _ in enumerate(trials)],
        legend=[(state, meaning) for state, meaning in LEGEND.items() if state in used],
        outside=_outside(ctx, [entry for entry in entries if not _named(entry)]),
    )
    return [matrix(plot)]


def _of(entry: Entry) -> Contraindication:
    return cast(Contraindication, entry.record)


def _named(entry: Entry) -> Sequence[Protocol]:
    protocols = _of(entry).protocols
    return [] if isinstance(protocols, str) else protocols


def _trials(ctx: PageContext, entries: Sequence[Entry]) -> list[str]:
    """The trial that names most comes first, so that a phone does not open on a column of questions; then by age."""
    trials = ctx.site.data.of("trials", Trial)
    found = Counter(protocol.trial for entry in entries for protocol in _named(entry) if protocol.trial in trials)
    return sorted(found, key=lambda id_: (-found[id_], trials[id_].started in MISSING, trials[id_].started, id_))


def _line(ctx: PageContext, entry: Entry, trials: Sequence[str]) -> Line:
    ctx.show(entry)
    rules = {protocol.trial: STATES[protocol.rule] for protocol in _named(entry)}
    basis: list[Basis] = [place for protocol in _named(entry) for place in protocol.basis]
    return Line(
        name=record_link(ctx, entry, escape(_of(entry).name)),
        note="",
        states=[rules.get(id_, NOT_NAMED) for id_ in trials],
        cites=cite_all(ctx, basis),
    )


def _outside(ctx: PageContext, entries: Sequence[Entry]) -> list[tuple[str, list[Markup]]]:
    names = [record_link(ctx, entry, escape(_of(entry).name)) for entry in entries]
    return [("Named by others, and in no protocol that was read", names)] if names else []


DIRECTIVE = Directive(ExclusionMatrixArgs, show, "Which trial kept out whom.")
