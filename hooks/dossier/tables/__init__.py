"""The tables: one dataset's columns per file. ``TABLES`` is the one list: a new table is a new file and one line."""

from __future__ import annotations

from .column import Table
from .results import TABLE as RESULTS
from .sources import TABLE as SOURCES
from .trials import TABLE as TRIALS

TABLES: dict[str, Table] = {"trials": TRIALS, "results": RESULTS, "sources": SOURCES}
"""Dataset to the columns that a comparison table of it can have."""
