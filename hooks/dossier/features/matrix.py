"""``::: matrix reviews`` and ``::: matrix conclusions``: who leaned on which trial. What was not read is never a no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from ..charts.matrix import NO, UNKNOWN, YES, Group, Line, Matrix, State, count, matrix
from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.cites import cite_all
from ..html.trial_links import trial_link
from ..page_context import PageContext
from ..records.base import MISSING, Text, field
from ..records.conclusion import Conclusion
from ..records.review import Review
from ..records.source import Source
from ..records.trial import Trial
from ..row_selection import Where, select
from ..tables import TABLES


class MatrixArgs(Args):
    """Whose trials, and which rows; the columns are all trials that the rows name."""

    of: Literal["reviews", "conclusions"] = field("The dataset of the rows.", good="reviews", bad="trials")
    id: Text = field("A name, unique on the page.", good="reviews-by-trials", bad="Matrix 1")
    caption: Text = field("What it shows, in a sentence.", good="Which review pooled which trial", bad="Matrix")
    rows: Literal["all"] | list[str] = field("Ids in order, or all.", good=["sevchik2026"], bad="SYPRES", default="all")
    where: Where = field(
        "Only rows whose fields have these values.", good={"subject": "PTSD"}, bad="PTSD", default_factory=dict
    )


@dataclass(frozen=True)
class Words:
    """How one dataset's rows are spoken of; ``absent`` says why a row has no list of trials."""

    corner: str
    totals: str
    absent: Mapping[str, str]


WORDS = {
    "reviews": Words(
        "Review",
        "Used by at least, of the reviews above that name trials",
        {
            "not found": "Which trials was not in what was read",
            "not reported": "It does not say which trials",
            "not applicable": "It pools no trials",
        },
    ),
    "conclusions": Words(
        "Body",
        "Weighed by at least, of the bodies above that name trials",
        {
            "not found": "Which trials was not in what was read",
            "not reported": "It does not say which trials",
            "not applicable": "It judged no trials",
        },
    ),
}

POOLED, COVERED, WEIGHED = State("pooled", "●", YES), State("covered", "◐", YES), State("weighed", "●", YES)
LEFT_OUT, NOT_NAMED = State("no", "○", NO), State("not named", "?", UNKNOWN)
LEGEND = {
    POOLED: "The trial is in its pooled numbers.",
    COVERED: "It describes the trial and pools nothing.",
    WEIGHED: "It names the trial among those that it judged.",
    LEFT_OUT: "It names all of its trials, and this one is not among them.",
    NOT_NAMED: "What was read does not name the trial. It may have been used all the same.",
}


def render(ctx: PageContext, args: MatrixArgs) -> list[Part]:
    """Rows that stand first, then those that are retracted, each with a state for every trial."""
    entries = select(ctx.site.data, args.of, args.rows, args.where)
    trials = _named(ctx, entries)
    stand = [_line(ctx, entry, trials) for entry in entries if not _retracted(ctx, entry)]
    apart = [_line(ctx, entry, trials) for entry in entries if _retracted(ctx, entry)]
    used = {state for line in [*stand, *apart] for state in line.states}
    plot = Matrix(
        id=ctx.unique_id(args.id),
        caption=args.caption,
        corner=WORDS[args.of].corner,
        columns=[trial_link(ctx, id_) for id_ in trials],
        groups=[Group("", stand), *([Group("Retracted: shown apart and not counted below", apart)] if apart else [])],
        totals_name=WORDS[args.of].totals,
        totals=[count(stand, index) for index, _ in enumerate(trials)],
        legend=[(state, meaning) for state, meaning in LEGEND.items() if state in used],
    )
    return [matrix(plot)]


def _line(ctx: PageContext, entry: Entry, trials: Sequence[str]) -> Line:
    ctx.show(entry)
    record = cast(Review | Conclusion, entry.record)
    words = WORDS[entry.dataset]
    return Line(
        name=TABLES[entry.dataset].name.cell(ctx, entry).html,
        note=_note(record),
        states=[_state(record, id_) for id_ in trials] if _list(entry) else [],
        sentence=words.absent.get(str(record.trials), words.absent["not reported"]),
        cites=cite_all(ctx, record.basis_of("trials")),
    )


def _note(record: Review | Conclusion) -> str:
    if isinstance(record, Conclusion):
        return record.date[:4]
    return record.kind if record.studies in MISSING else f"{record.kind}, {record.studies} studies"


def _state(record: Review | Conclusion, trial: str) -> State:
    if trial in record.trials:
        pools = isinstance(record, Review) and "meta-analysis" in record.kind
        return WEIGHED if isinstance(record, Conclusion) else POOLED if pools else COVERED
    whole = isinstance(record, Review) and len(record.trials) == record.studies
    return LEFT_OUT if whole else NOT_NAMED


def _list(entry: Entry) -> Sequence[str]:
    trials = cast(Review | Conclusion, entry.record).trials
    return [] if isinstance(trials, str) else trials


def _named(ctx: PageContext, entries: Sequence[Entry]) -> list[str]:
    """Every trial that a row names, oldest first; those without a known start last."""
    trials = ctx.site.data.of("trials", Trial)
    found = {id_ for entry in entries for id_ in _list(entry) if id_ in trials}
    return sorted(found, key=lambda id_: (trials[id_].started in MISSING, trials[id_].started, id_))


def _retracted(ctx: PageContext, entry: Entry) -> bool:
    source = ctx.site.data.of("sources", Source).get(getattr(entry.record, "source", ""))
    return source is not None and source.status == "retracted"


DIRECTIVE = Directive(MatrixArgs, render, "A matrix of reviews or bodies against trials.")
