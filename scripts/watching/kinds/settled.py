"""Trials whose dates and numbers the data takes from a paper or posted results, not from the registry's plan."""

from __future__ import annotations

from dossier.records.trial import Trial


def is_settled(trial: Trial) -> bool:
    """True when it is over and reported: a registry that was never brought up to date says nothing against a paper."""
    over = trial.status in {"completed", "terminated early", "withdrawn", "closed"}
    return trial.status == "withdrawn" or (over and trial.published_as in {"paper", "registry results"})
