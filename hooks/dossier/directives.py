"""The directives that an author can write. ``DIRECTIVES`` is the one list: a new feature is a new file and one line."""

from __future__ import annotations

from .directive import Directive
from .features import (
    arm_bars,
    bibliography,
    comparison_note,
    comparison_table,
    conclusion,
    conclusion_list,
    critiques,
    discrepancies,
    effects_by_control,
    forest_plot,
    glossary,
    guess_bars,
    guideline_matrix,
    help_lines,
    matrix,
    pictograph,
    retracted_reach,
    review_list,
    review_plot,
    treatment_blocks,
    trial,
    warning_signs,
)

DIRECTIVES: dict[str, Directive] = {
    "arm-bars": arm_bars.DIRECTIVE,
    "bibliography": bibliography.DIRECTIVE,
    "comparison-note": comparison_note.DIRECTIVE,
    "conclusion": conclusion.DIRECTIVE,
    "conclusion-list": conclusion_list.DIRECTIVE,
    "critiques": critiques.DIRECTIVE,
    "discrepancies": discrepancies.DIRECTIVE,
    "effects-by-control": effects_by_control.DIRECTIVE,
    "forest-plot": forest_plot.DIRECTIVE,
    "glossary": glossary.DIRECTIVE,
    "guess-bars": guess_bars.DIRECTIVE,
    "guideline-matrix": guideline_matrix.DIRECTIVE,
    "help-lines": help_lines.DIRECTIVE,
    "matrix": matrix.DIRECTIVE,
    "pictograph": pictograph.DIRECTIVE,
    "retracted-reach": retracted_reach.DIRECTIVE,
    "review-list": review_list.DIRECTIVE,
    "review-plot": review_plot.DIRECTIVE,
    "table": comparison_table.DIRECTIVE,
    "treatment-blocks": treatment_blocks.DIRECTIVE,
    "trial": trial.DIRECTIVE,
    "warning-signs": warning_signs.DIRECTIVE,
}
