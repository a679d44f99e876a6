"""Plain words for the law: what each route and each state of a layer means to a reader, with its letter and its shape."""

from __future__ import annotations

ROUTES: dict[str, tuple[str, str]] = {
    "authorized prescriber": ("A", "A doctor whom the regulator has authorized may prescribe the unapproved drug."),
    "exceptional permit": ("P", "A physician can get a permit for one patient at a time."),
    "special access": ("S", "The unapproved drug can be released for one patient on a practitioner's request."),
    "clinical trial only": ("T", "Only in an approved trial or with a research permit."),
    "none found": ("N", "No way was found in what was read. That is not proof that there is none."),
}
"""Route to its letter on the map and its meaning, from the widest to none."""

UNREAD = ("?", "Its own law was not read for this site.")
"""The letter and meaning of a place without a page."""

STATES: dict[str, str] = {
    "strictest list": "on the strictest list",
    "split by use": "on two lists, by use",
    "controlled": "controlled; which list or class was not confirmed",
    "list read, row for MDMA not shown": "the frame was read, the row for MDMA was not shown",
    "follows the law of the whole country": "follows the law of the whole country",
    "no list of its own": "no list of its own",
    "no approved medicine": "no medicine with MDMA is approved",
    "waits for federal approval": "waits for federal approval",
    "open": "open",
    "closed": "closed",
    "allowed, no use found": "allowed; no use was found",
    "possible in law, no use for MDMA found": "possible in law; no use for MDMA was found",
    "draft": "a draft",
    "with a permit": "with a permit",
    "with a permit, eased for some": "with a permit, eased for some",
    "study or advice only": "study or advice only",
    "named prescribers only": "named prescribers only",
    "on a doctor's request": "on a doctor's request",
    "no prescribing": "may not be prescribed",
    "after federal approval": "after federal approval",
    "offense": "an offense",
    "not a crime below a limit": "no crime below a limit",
    "not punished below a limit": "not punished below a limit",
    "not read": "not read",
    "not found": "looked for, not found",
}
"""State of a layer, in words that follow its name and a colon."""


def state_words(status: str) -> str:
    """The state as a sentence's beginning."""
    words = STATES[status]
    return words[0].upper() + words[1:]
