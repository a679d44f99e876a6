"""``::: discrepancies reviews``: every point on which sources disagree about a dataset's records, each version shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.disagreement import disagreements
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.basis import Discrepancy
from ..row_selection import select


class DiscrepanciesArgs(Args):
    """Of which dataset, and of which of its records."""

    of: Text = field("The dataset.", good="reviews", bad="all")
    rows: list[str] = field("Only these records.", good=["sevchik2026"], bad="SYPRES", default_factory=list)


def show(ctx: PageContext, args: DiscrepanciesArgs) -> list[Part]:
    """One block a point; a point that several records carry in the same words is shown once."""
    entries = select(ctx.site.data, args.of, args.rows or "all", {})
    return [disagreements(ctx, list(_once(entries)))]


def _once(entries: Sequence[Entry]) -> Iterator[Discrepancy]:
    told: list[Discrepancy] = []
    for entry in entries:
        for item in getattr(entry.record, "discrepancies", []):
            if item not in told:
                told.append(item)
                yield item


DIRECTIVE = Directive(DiscrepanciesArgs, show, "Where sources disagree about a dataset's records.")
