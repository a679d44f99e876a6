"""The few decisions that the project stands on. Every rule names the one that it guards; the rules' manual shows it."""

from __future__ import annotations

from enum import Enum


class Decision(Enum):
    """A principle in a sentence; whoever wants to change a rule that guards it changes the principle first."""

    SOURCED = "Every fact names its source, the exact place in it, how it was read and when."
    ONE_RECORD = "A fact stands in one record; sentences, tables, charts and downloads follow it."
    SUMS_RIGHT = "Numbers, dates and directions are checked against each other before a reader leans on them."
    BOTH_SIDES = "Harms, doubts and the comparison group stand beside every benefit, with as much room."
    NOTHING_IS_NOT_ZERO = "Not reported, not studied and not found are values; they are never zero and never blank."
    STATUS_TRAVELS = "What is retracted, second-hand, alleged or old says so wherever it stands."
    NO_ADVICE = "The site informs; it never advises to take, obtain or dose anything outside of supervised care."
    PLAIN_WORDS = "Someone in distress, on a phone, understands the first lines and finds help."
    FAIR_WORDS = "People are written of with respect, and nothing is praised or blamed beyond its evidence."
    LAW_AS_READ = "The law is told as its own texts say, version by version, with the day of reading."
    ONE_MEANING = "One thing has one name, one id and one record, so that no link misleads."
    LEADS_ON = "From every record and page a reader gets to what stands behind it, and no way ends."
    READ_AS_MEANT = "What is written is read as it was meant, or refused with its place and repair."
    ALONE = "The site works without a server of its own, a connection or a third party, and tracks nobody."
