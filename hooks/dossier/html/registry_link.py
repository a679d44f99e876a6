"""A registry number, with a link to its record where the registry has an address for each number."""

from __future__ import annotations

from markupsafe import Markup, escape

from ..records.trial import RegistryNumber

_RECORDS = {"ClinicalTrials.gov": "https://clinicaltrials.gov/study/"}
"""Registry to the address before the number."""


def registry_link(number: RegistryNumber) -> Markup:
    """``NCT07118839`` as a link; other registries' numbers with the registry's name."""
    base = _RECORDS.get(number.registry)
    if base is None:
        return escape(f"{number.number} ({number.registry})")
    return Markup('<a href="{0}{1}" rel="external noopener">{1}</a>').format(base, number.number)
