"""The day on which a layer was looked up is the day of its newest reading, not a later one."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..of_place import jurisdiction
from ..problems import Problem
from ..records.jurisdiction import LAYERS
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each version whose own day differs from that of its newest reading."""
    for entry in site.data.entries["jurisdictions"].values():
        for layer in LAYERS:
            for index, version in enumerate(jurisdiction(entry).versions(layer)):
                newest = max((basis.checked for basis in version.basis), default=version.checked)
                if newest != version.checked:
                    wrong = f"looked up on {version.checked}, but last read on {newest}"
                    repair = "write the day of the newest reading in both places"
                    yield problem("law-checked-day", entry, (layer, index, "checked"), wrong, "", repair)


CHECK = Check(
    "law-checked-day", "A day that nobody read the law on makes an old reading look fresh.", run, Decision.LAW_AS_READ
)
