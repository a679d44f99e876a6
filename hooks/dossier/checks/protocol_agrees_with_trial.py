"""A protocol counts as many preparation and dosing sessions as the records of the trials that used it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ..decisions import Decision
from ..problems import Problem
from ..records.protocol import Protocol
from ..records.trial import Trial
from ..site import Site
from .check import Check, problem

_LEADING = re.compile(r"\d+(?= |,|$)")
_FIELDS: tuple[Literal["preparation", "dosing"], ...] = ("preparation", "dosing")


def run(site: Site) -> Iterator[Problem]:
    """A problem at each number that differs; a trial that begins with no number says nothing."""
    trials = site.data.of("trials", Trial)
    for id_, protocol in site.data.of("protocols", Protocol).items():
        named = [] if isinstance(protocol.trials, str) else protocol.trials
        for trial in (name for name in named if name in trials):
            for name in _FIELDS:
                stated = protocol.phases.of(name).sessions
                told = _LEADING.match(getattr(trials[trial].sessions, name))
                if told and isinstance(stated, int) and stated != int(told.group()):
                    entry = site.data.entries["protocols"][id_]
                    wrong = f"the trial '{trial}' has another number of {name} sessions"
                    repair = "correct one of them, or leave the trial out and say how it differs"
                    found = f"{stated}, there {getattr(trials[trial].sessions, name)}"
                    yield problem(
                        "protocol-agrees-with-trial", entry, ("phases", name, "sessions"), wrong, found, repair
                    )


CHECK = Check(
    "protocol-agrees-with-trial", "One course must not be told in two ways on two pages.", run, Decision.ONE_RECORD
)
