"""A popular article whose claims are checked. It has no address that was kept: it is named by title and publisher."""

from __future__ import annotations

from .base import Count, Day, Id, Model, Text, TextOrMissing, field


class ArticlePart(Model):
    """A part of the article under a heading of its own, in the article's order."""

    title: Text = field("What the part is about, in our words.", good="How a session runs", bad="Section 3")
    says: Text = field(
        "What it says, in a sentence of ours.", good="A table gives the phases with their length.", bad='"MDMA is..."'
    )
    claims: list[Id] = field(
        "Claims that it makes, in its order; empty when it makes none that can be checked.",
        good=["three-phases"],
        bad="many",
        default_factory=list,
    )


class Article(Model):
    """A popular article: where it stands, what it does well, what it leaves out, and its parts in order."""

    title: Text = field("Its title, as printed.", good="What is MDMA-assisted psychotherapy?", bad="the Calm one")
    short: Text = field("A short name for lists and tables.", good="Calm article", bad="C")
    publisher: Text = field("Who published it, and what they are.", good="Calm, maker of an app", bad="a site")
    byline: TextOrMissing = field("Who signs it, as it says.", good="not reported", bad="someone")
    dated: TextOrMissing = field("Its date, as it gives it.", good="Feb 18, no year", bad="2025?")
    written: Text = field(
        "When it was written, as far as its contents tell.",
        good="After August 2024: it knows of the refusal",
        bad="new",
    )
    words: Count = field("Its length, counted by us.", unit="words", good=2022, bad="long")
    checked: Day = field("The day on which it was read.", good="2026-11-20", bad="today")
    does_well: list[Text] = field("What it does well, one point each.", good=["It warns of MAOIs"], bad="nice")
    leaves_out: list[Text] = field("What it leaves out, one point each.", good=["Any source"], bad="a lot")
    presented: list[Text] = field(
        "How it presents itself and its facts, where that matters to trust.",
        good=["It calls itself fact-checked and names no checker"],
        bad="slick",
        default_factory=list,
    )
    parts: list[ArticlePart] = field("Its parts, in its own order.", good=[{"title": "What it is"}], bad="8 parts")


__all__ = ["Article", "ArticlePart"]
