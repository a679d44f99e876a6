"""Where registry, paper, regulator and open dataset disagree about the trial or one of its results."""

from __future__ import annotations

from typing import cast

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.disagreement import disagreements
from ...page_context import PageContext
from ...records.basis import Discrepancy
from ...records.result import Result
from ...records.trial import Trial


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """Every version with its source, and which one the site uses."""
    results = [cast(Result, item.record) for item in ctx.site.naming("trials", entry.id, by="results")]
    found: list[Discrepancy] = [
        *trial.discrepancies,
        *(d for r in results if r.trial == entry.id for d in r.discrepancies),
    ]
    return [Heading(2, "Where sources disagree"), disagreements(ctx, found)] if found else []
