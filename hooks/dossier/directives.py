"""The directives that an author can write. ``DIRECTIVES`` is the one list: a new feature is a new file and one line."""

from __future__ import annotations

from .directive import Directive
from .features import bibliography, comparison_table, forest_plot, trial

DIRECTIVES: dict[str, Directive] = {
    "bibliography": bibliography.DIRECTIVE,
    "forest-plot": forest_plot.DIRECTIVE,
    "table": comparison_table.DIRECTIVE,
    "trial": trial.DIRECTIVE,
}
