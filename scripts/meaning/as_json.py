"""The listing for programs: the same groups, nothing cut."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from .listing import Group, Listing
from .words import headline


def as_json(listing: Listing) -> str:
    """One object, keys sorted, the same for the same input."""
    document = {
        "base": listing.base,
        "head": listing.head,
        "quiet": listing.quiet,
        "summary": headline(listing) if listing.groups else "",
        "conclusions": [asdict(prompt) for prompt in listing.prompts],
        "groups": [_group(group) for group in listing.groups],
        "records_without_effect": [record.key for record in listing.unseen],
    }
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _group(group: Group) -> dict[str, Any]:
    seen = [{**vars(one), "refs": sorted(one.refs)} for one in group.seen]
    return {"key": group.key, "record": asdict(group.record) if group.record else None, "seen": seen}
