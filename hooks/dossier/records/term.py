"""A glossary term."""

from __future__ import annotations

from typing import Literal

from .base import Id, Text, field
from .basis import Record

Topic = Literal["drugs", "therapy", "conditions", "trials", "outcomes", "statistics", "scales", "regulation", "body"]


class Term(Record):
    """A word that a reader may not know, in plain words."""

    name: Text = field(
        "The term as it stands in a sentence.", good="functional unblinding", bad="Unblinding, functional"
    )
    topic: Topic = field("What it belongs to.", good="trials", bad="misc")
    definition: Text = field(
        "One or two plain sentences that stand alone.",
        good="When people can tell which treatment they had.",
        bad="See blinding.",
    )
    synonyms: list[Text] = field(
        "Other words for it, shown with it and found by search: abbreviations, British spellings, brand and street names.",
        good=["unmasking"],
        bad="etc.",
        default_factory=list,
    )
    link: list[Text] = field(
        "Forms that are linked when they stand in prose, in lower case unless they are names; plurals, British spellings "
        "and hyphens are found unasked. Ambiguous forms are refused.",
        good=["functional unblinding", "unblinded"],
        bad="PE (also a blocked lung artery)",
        default_factory=list,
    )
    see: list[Id] = field("Ids of related terms.", good=["blinding"], bad="others", default_factory=list)
