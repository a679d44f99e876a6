"""How an interaction's axes are said: a word with a shape, solid for what was measured and hollow for what is predicted."""

from __future__ import annotations

from dataclasses import dataclass

from ..records.interaction import Consequence, Interaction, Known, Required


@dataclass(frozen=True)
class Sign:
    """A word, the shape before it (hidden from those who hear the page), its class, and what it means."""

    name: str
    shape: str
    word: str
    meaning: str


CONSEQUENCES: dict[Consequence, Sign] = {
    "danger": Sign("danger", "▲", "Danger", "Deaths are described with the pair, or grave harm is expected from how the drugs work."),
    "stronger effect": Sign("stronger", "+", "Stronger effect", "MDMA, its strain on the body or the other drug acts more."),
    "unknown": Sign("unknown", "?", "Unknown", "Nobody is known to have looked, or what was found points nowhere."),
    "weaker effect": Sign("weaker", "\N{MINUS SIGN}", "Weaker effect", "MDMA is felt less, or some of its bodily effects are smaller."),
    "none seen": Sign("none", "=", "None seen", "It was looked for in a study and not found."),
}  # fmt: skip
"""In the order in which readers meet them."""

EVIDENCE: dict[Known, Sign] = {
    "human study": Sign("measured", "●", "Measured in people", "People were given both, and it was measured."),
    "case reports": Sign("cases", "◐", "Seen in cases", "Single cases or reports; cause and how often are not known."),
    "mechanism": Sign("predicted", "○", "Predicted only", "It follows from how the drugs work; no study in people was found."),
    "none": Sign("unstudied", "◌", "Not studied", "No study, case or clear prediction was found."),
}  # fmt: skip
"""From the most to the least that is known."""

REQUIRED: dict[Required, str] = {
    "excluded": "people taking it could not take part",
    "tapered": "tapered off before the sessions",
    "allowed": "allowed",
    "not stated": "not stated in what was read",
}


def signs(record: Interaction) -> tuple[Sign, Sign]:
    """What follows, and how it is known."""
    return CONSEQUENCES[record.consequence], EVIDENCE[record.evidence]
