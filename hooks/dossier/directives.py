"""The directives that an author can write. ``DIRECTIVES`` is the one list: a new feature is a new file and one line."""

from __future__ import annotations

from .directive import Directive
from .features import (
    arm_bars,
    bibliography,
    comparison_table,
    conclusion,
    critiques,
    discrepancies,
    forest_plot,
    guess_bars,
    matrix,
    pictograph,
    retracted_reach,
    review_plot,
    trial,
)

DIRECTIVES: dict[str, Directive] = {
    "arm-bars": arm_bars.DIRECTIVE,
    "bibliography": bibliography.DIRECTIVE,
    "conclusion": conclusion.DIRECTIVE,
    "critiques": critiques.DIRECTIVE,
    "discrepancies": discrepancies.DIRECTIVE,
    "forest-plot": forest_plot.DIRECTIVE,
    "guess-bars": guess_bars.DIRECTIVE,
    "matrix": matrix.DIRECTIVE,
    "pictograph": pictograph.DIRECTIVE,
    "retracted-reach": retracted_reach.DIRECTIVE,
    "review-plot": review_plot.DIRECTIVE,
    "table": comparison_table.DIRECTIVE,
    "trial": trial.DIRECTIVE,
}
