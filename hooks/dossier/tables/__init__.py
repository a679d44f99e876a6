"""The tables: one dataset's columns per file. ``TABLES`` is the one list: a new table is a new file and one line."""

from __future__ import annotations

from .blinding import TABLE as BLINDING
from .column import Table
from .conclusions import TABLE as CONCLUSIONS
from .critiques import TABLE as CRITIQUES
from .effects import TABLE as EFFECTS
from .estimates import TABLE as ESTIMATES
from .follow_ups import TABLE as FOLLOW_UPS
from .measures import TABLE as MEASURES
from .pools import TABLE as POOLS
from .results import TABLE as RESULTS
from .reviews import TABLE as REVIEWS
from .sources import TABLE as SOURCES
from .trials import TABLE as TRIALS

TABLES: dict[str, Table] = {
    "blinding": BLINDING,
    "conclusions": CONCLUSIONS,
    "critiques": CRITIQUES,
    "effects": EFFECTS,
    "estimates": ESTIMATES,
    "follow-ups": FOLLOW_UPS,
    "measures": MEASURES,
    "pools": POOLS,
    "results": RESULTS,
    "reviews": REVIEWS,
    "sources": SOURCES,
    "trials": TRIALS,
}
"""Dataset to the columns that a comparison table of it can have."""
