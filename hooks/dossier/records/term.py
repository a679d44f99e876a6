"""A glossary term."""

from __future__ import annotations

from .base import Id, Text, field
from .basis import Record


class Term(Record):
    """A word that a reader may not know, in plain words."""

    name: Text = field(
        "The term as it stands in a sentence.", good="functional unblinding", bad="Unblinding, functional"
    )
    definition: Text = field(
        "One or two plain sentences that stand alone.",
        good="When people can tell which treatment they had.",
        bad="See blinding.",
    )
    synonyms: list[Text] = field(
        "Other words for it, abbreviations and spellings.", good=["unmasking"], bad="etc.", default_factory=list
    )
    link: list[Text] = field(
        "Forms that are linked when they stand in prose; leave out the ambiguous ones.",
        good=["functional unblinding", "unblinded"],
        bad="PE",
        default_factory=list,
    )
    see: list[Id] = field("Related terms.", good=["blinding"], bad="others", default_factory=list)
