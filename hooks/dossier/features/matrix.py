"""``::: matrix reviews`` and ``::: matrix conclusions``: who leaned on which trial. What was not read is never a no."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from markupsafe import Markup

from ..charts.matrix import Group, Line, Matrix, count, matrix
from ..charts.trial_use import LEGEND, Judge, named, state
from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.cites import cite_all
from ..html.trial_links import trial_link
from ..page_context import PageContext
from ..records.base import MISSING, Text, field
from ..records.conclusion import Conclusion
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
    """How one dataset's rows are spoken of; ``absent`` says why one has no list of trials and stands below the table."""

    corner: str
    totals: str
    absent: Mapping[str, str]


WORDS = {
    "reviews": Words(
        "Review",
        "Used by at least, of the reviews above that name trials",
        {
            "not found": "Which trials they used was not in what was read",
            "not reported": "They do not say which trials they used",
            "not applicable": "They pool no trials",
        },
    ),
    "conclusions": Words(
        "Body",
        "Weighed by at least, of the bodies above that name trials",
        {
            "not found": "Which trials they weighed was not in what was read",
            "not reported": "They do not say which trials they weighed",
            "not applicable": "They judged no trials",
        },
    ),
}


def render(ctx: PageContext, args: MatrixArgs) -> list[Part]:
    """Rows that stand first, then those that are retracted, each with a state for every trial."""
    entries = select(ctx.site.data, args.of, args.rows, args.where)
    trials = _named(ctx, entries)
    told = [entry for entry in entries if named(_judge(entry))]
    stand = [_line(ctx, entry, trials) for entry in told if not _retracted(ctx, entry)]
    apart = [_line(ctx, entry, trials) for entry in told if _retracted(ctx, entry)]
    used = {cell for line in [*stand, *apart] for cell in line.states}
    plot = Matrix(
        id=ctx.unique_id(args.id),
        caption=args.caption,
        corner=WORDS[args.of].corner,
        columns=[trial_link(ctx, id_) for id_ in trials],
        groups=[Group("", stand), *([Group("Retracted: shown apart and not counted below", apart)] if apart else [])],
        totals_name=WORDS[args.of].totals,
        totals=[count(stand, index) for index, _ in enumerate(trials)],
        legend=[(cell, meaning) for cell, meaning in LEGEND.items() if cell in used],
        outside=list(_outside(ctx, entries, WORDS[args.of].absent)),
    )
    return [matrix(plot)]


def _judge(entry: Entry) -> Judge:
    return cast(Judge, entry.record)


def _line(ctx: PageContext, entry: Entry, trials: Sequence[str]) -> Line:
    ctx.show(entry)
    record = _judge(entry)
    return Line(
        name=TABLES[entry.dataset].name.cell(ctx, entry).html,
        note=_note(record),
        states=[state(record, id_) for id_ in trials],
        cites=cite_all(ctx, record.basis_of("trials")),
    )


def _outside(
    ctx: PageContext, entries: Sequence[Entry], absent: Mapping[str, str]
) -> Iterator[tuple[str, list[Markup]]]:
    """The rows without a list of trials, by the reason."""
    for word, reason in absent.items():
        found = [entry for entry in entries if _judge(entry).trials == word]
        if found:
            yield reason, [_with_note(ctx, entry) for entry in found]


def _with_note(ctx: PageContext, entry: Entry) -> Markup:
    ctx.show(entry)
    return Markup("{} ({})").format(TABLES[entry.dataset].name.cell(ctx, entry).html, _note(_judge(entry)))


def _note(record: Judge) -> str:
    if isinstance(record, Conclusion):
        return record.date[:4]
    return record.kind if record.studies in MISSING else f"{record.kind}, {record.studies} studies"


def _named(ctx: PageContext, entries: Sequence[Entry]) -> list[str]:
    """Every trial that a row names, oldest first; those without a known start last."""
    trials = ctx.site.data.of("trials", Trial)
    found = {id_ for entry in entries for id_ in named(_judge(entry)) if id_ in trials}
    return sorted(found, key=lambda id_: (trials[id_].started in MISSING, trials[id_].started, id_))


def _retracted(ctx: PageContext, entry: Entry) -> bool:
    source = ctx.site.data.of("sources", Source).get(getattr(entry.record, "source", ""))
    return source is not None and source.status == "retracted"


DIRECTIVE = Directive(MatrixArgs, render, "A matrix of reviews or bodies against trials.")
