"""The directives that an author can write. ``DIRECTIVES`` is the one list: a new feature is a new file and one line."""

from __future__ import annotations

from .directive import Directive
from .features import arm_bars, bibliography, comparison_table, forest_plot, guess_bars, pictograph, trial

DIRECTIVES: dict[str, Directive] = {
    "arm-bars": arm_bars.DIRECTIVE,
    "bibliography": bibliography.DIRECTIVE,
    "forest-plot": forest_plot.DIRECTIVE,
    "guess-bars": guess_bars.DIRECTIVE,
    "pictograph": pictograph.DIRECTIVE,
    "table": comparison_table.DIRECTIVE,
    "trial": trial.DIRECTIVE,
}
