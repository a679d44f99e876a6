"""The directives that an author can write. ``DIRECTIVES`` is the one list: a new feature is a new file and one line."""

from __future__ import annotations

from .directive import Directive
from .features import bibliography, comparison_table, trial

DIRECTIVES: dict[str, Directive] = {
    "bibliography": bibliography.DIRECTIVE,
    "table": comparison_table.DIRECTIVE,
    "trial": trial.DIRECTIVE,
}
