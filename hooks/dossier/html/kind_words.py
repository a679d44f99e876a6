"""Kinds of treatment as headings, in the order in which they are shown."""

from __future__ import annotations

KINDS: dict[str, str] = {
    "drug-assisted therapy": "Therapies with a drug in some of the sessions",
    "psychotherapy": "Psychotherapies",
    "medicine": "Medicines",
    "procedure": "Procedures",
    "not specific": "All of a kind taken together",
}
