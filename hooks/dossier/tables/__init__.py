"""The tables: one dataset's columns per file. ``TABLES`` is the one list: a new table is a new file and one line."""

from __future__ import annotations

from .blinding import TABLE as BLINDING
from .column import Table
from .effects import TABLE as EFFECTS
from .follow_ups import TABLE as FOLLOW_UPS
from .measures import TABLE as MEASURES
from .pools import TABLE as POOLS
from .results import TABLE as RESULTS
from .sources import TABLE as SOURCES
from .trials import TABLE as TRIALS

TABLES: dict[str, Table] = {
    "blinding": BLINDING,
    "effects": EFFECTS,
    "follow-ups": FOLLOW_UPS,
    "measures": MEASURES,
    "pools": POOLS,
    "results": RESULTS,
    "sources": SOURCES,
    "trials": TRIALS,
}
"""Dataset to the columns that a comparison table of it can have."""
