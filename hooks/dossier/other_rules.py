"""What each word in a message means that no file of ``checks`` stands for: rules of reading, rendering and building."""

from __future__ import annotations

from dataclasses import dataclass

from .decisions import Decision


@dataclass(frozen=True)
class Rule:
    """A rule's id in messages, what it means or why it exists, and the decision that it guards."""

    id: str
    why: str
    decision: Decision


_MEANT = Decision.READ_AS_MEANT

OTHER_RULES: dict[str, list[Rule]] = {
    "reading": [
        Rule("yaml-syntax", "The file is not YAML: mostly indentation, a colon or a quotation mark.", _MEANT),
        Rule("yaml-key", "A key is not plain text.", _MEANT),
        Rule(
            "yaml-trap",
            "YAML would turn a word or number into something else, such as 'no', '12:30' or '041'; quotes prevent it.",
            _MEANT,
        ),
        Rule("duplicate-key", "A key stands twice, and one of the two values would be lost.", _MEANT),
        Rule("not-records", "The file holds no records: an id, a colon, and the fields indented below it.", _MEANT),
        Rule("unknown-dataset", "The folder is not one of the datasets, so nobody would read the file.", _MEANT),
        Rule("record-id", "An id is part of public addresses: lower case, digits and single hyphens.", _MEANT),
        Rule("unknown-field", "This kind of record has no such field, so its value would be lost.", _MEANT),
        Rule(
            "missing-field", "A required field is missing; where nothing is known, a word of absence says so.", _MEANT
        ),
        Rule("exception", "An exception silences exactly one problem; else nobody knows what it lets pass.", _MEANT),
        Rule("field-value", "A value is of the wrong kind, or outside of its closed list.", _MEANT),
    ],
    "rendering": [
        Rule("unknown-source", "A citation names a source that has no record.", Decision.SOURCED),
        Rule("citation-place", "A citation says no place inside its source, so nobody can check it.", Decision.SOURCED),
        Rule("unknown-record", "A bound figure names a record that does not exist.", Decision.ONE_RECORD),
        Rule("figure-path", "A bound figure leads nowhere inside its record.", Decision.ONE_RECORD),
        Rule("figure-view", "A bound figure asks for a view that its value does not know.", Decision.ONE_RECORD),
        Rule("unknown-directive", "No block has this name.", _MEANT),
        Rule("directive", "An argument of a block is well formed and leads nowhere.", _MEANT),
    ],
    "building": [
        Rule("broken-link", "A link leads to no page, file or place on a page.", Decision.LEADS_ON),
        Rule("outside-request", "A page would load something from another site.", Decision.ALONE),
        Rule(
            "id-taken", "Two places on a page have the same id, so a link leads to the wrong one.", Decision.ONE_MEANING
        ),
    ],
}
"""When a rule speaks to the rules of that time, in the order in which a contributor meets them."""


def rule_anchor(rule: str) -> str:
    """The place of a rule on the page that explains them all."""
    return f"rule-{rule}"
