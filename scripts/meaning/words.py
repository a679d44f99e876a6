"""How many of what, in words."""

from __future__ import annotations

from .listing import Group, Listing
from .seen import Seen

PLURALS = {
    "search entry": "search entries", "link or preview": "links and previews", "code": "pieces of code",
    "question that the page answers": "questions that a page answers", "leans on it": "more places that lean on it",
}  # fmt: skip
QUIET = "Nothing that a reader sees changes."


def plural(kind: str) -> str:
    """``sentences`` for ``sentence``."""
    return PLURALS.get(kind, f"{kind}s")


def counted(number: int, kind: str) -> str:
    """``1 sentence``, ``3 sentences``."""
    return f"{number} {kind if number == 1 else plural(kind)}"


def counts(group: Group) -> str:
    """``3 sentences, 2 table cells``."""
    return ", ".join(counted(len(found), kind) for kind, found in group.by_kind().items())


def headline(listing: Listing) -> str:
    """What it comes to, in one sentence."""
    kinds = Group("", None, listing.seen).by_kind()
    pages = {seen.src for seen in listing.seen if seen.src}
    return f"{', '.join(counted(len(found), kind) for kind, found in kinds.items())} on {counted(len(pages), 'page')}."


def title(group: Group) -> str:
    """What a group is called."""
    if group.record is None:
        return f"Text of {group.key.removeprefix('page:')}" if group.key.startswith("page:") else group.key
    state = {"changed": "", "new": " (new)", "gone": " (gone)"}[group.record.state]
    return f"{group.key}: {group.record.name}{state}"


def excerpt(seen: Seen, room: int = 90) -> tuple[str, str, str, str]:
    """What both have in common before, the difference on each side, and what follows; long common parts are cut."""
    one, other = seen.before.split(" "), seen.after.split(" ")
    start = _common(one, other)
    end = _common(one[start:][::-1], other[start:][::-1])
    head, tail = " ".join(one[:start]), " ".join(one[len(one) - end :])
    head = f"… {head[-room:]}" if len(head) > room + 2 else head
    tail = f"{tail[:room]} …" if len(tail) > room + 2 else tail
    return head, " ".join(one[start : len(one) - end]), " ".join(other[start : len(other) - end]), tail


def _common(one: list[str], other: list[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
