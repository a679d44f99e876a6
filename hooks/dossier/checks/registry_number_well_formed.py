"""A registry number has the form of its registry, and stands on one trial only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.trial import Trial
from ..site import Site
from .check import Check, problem

FORMS = {
    "ClinicalTrials.gov": r"NCT\d{8}",
    "EudraCT": r"\d{4}-\d{6}-\d{2}",
    "EU CT": r"\d{4}-\d{6}-\d{2}-\d{2}",
    "ANZCTR": r"ACTRN\d{14}",
    "IRAS": r"\d{6,7}",
    "other": r"\S.*",
}
"""Registry to the form of its numbers."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each number of another form, or used twice."""
    seen: dict[str, str] = {}
    for id_, trial in site.data.of("trials", Trial).items():
        entry = site.data.entries["trials"][id_]
        for index, item in enumerate(trial.registrations):
            path = ("registrations", index, "number")
            if not re.fullmatch(FORMS[item.registry], item.number):
                wrong, repair = f"not a {item.registry} number", f"its form is {FORMS[item.registry]}"
                yield problem("registry-number", entry, path, wrong, item.number, repair)
            elif item.number in seen:
                wrong = f"'{seen[item.number]}' has this number too"
                yield problem("registry-number", entry, path, wrong, item.number, "check which trial it belongs to")
            seen[item.number] = id_


CHECK = Check(
    "registry-number",
    "A mistyped number leads a reader to another trial; one press report did so.",
    run,
    Decision.ONE_MEANING,
)
