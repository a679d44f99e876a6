"""Everything that two rendered states differ in, grouped by the record behind it: what the three written forms tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .attribution import Behind
from .changed_records import ChangedRecord, changed_records
from .compare import compare_pages
from .compare_search import compare_search
from .conclusions import Prompt, prompts
from .seen import Seen

ORDER = [
    "page", "page title", "question that the page answers", "description", "heading", "sentence", "list item", "label", "caption",
    "table cell", "chart", "code", "leans on it", "search entry", "link or preview",
]  # fmt: skip


@dataclass
class Group:
    """A record, or a page's own text, and what a reader sees because of it."""

    key: str
    record: ChangedRecord | None
    seen: list[Seen] = field(default_factory=list)

    def by_kind(self) -> dict[str, list[Seen]]:
        """In the order in which a reader meets them."""
        kinds = sorted({seen.kind for seen in self.seen}, key=ORDER.index)
        return {kind: [seen for seen in self.seen if seen.kind == kind] for kind in kinds}


@dataclass
class Listing:
    """The change of meaning between ``base`` and ``head``, both by the names that people call them."""

    base: str
    head: str
    groups: list[Group]
    prompts: list[Prompt]
    unseen: list[ChangedRecord]
    """Records that differ without anything that a reader of a page sees."""

    @property
    def seen(self) -> list[Seen]:
        """All of it."""
        return [seen for group in self.groups for seen in group.seen]

    @property
    def quiet(self) -> bool:
        """Whether nothing that a reader sees changes."""
        return not self.groups and not self.prompts


def listing(base: str, head: str, before: dict[str, Any], after: dict[str, Any], *, code_changed: bool) -> Listing:
    """Compare the two documents that ``render_tree.py`` wrote."""
    changed = changed_records(before["records"], after["records"])
    behind = Behind(before, after, changed, code_changed)
    records = {record.key: record for record in changed}
    groups: dict[str, Group] = {}
    found = [*compare_pages(before["pages"], after["pages"]), *compare_search(before["search"], after["search"])]
    for record in changed:
        if record.retracted:
            found += _leaning(record.key, after, found)
    for seen in found:
        key = behind.of(seen)
        groups.setdefault(key, Group(key, records.get(key))).seen.append(seen)
    ordered = sorted(groups.values(), key=lambda group: (group.record is None, group.key))
    unseen = [record for record in changed if record.key not in groups]
    return Listing(base, head, ordered, prompts(changed, before["records"] | after["records"]), unseen)


def _leaning(source: str, after: dict[str, Any], told: list[Seen]) -> list[Seen]:
    """Every piece that names the source, though its words stay: a person has to read each."""
    known = {(seen.src, seen.after) for seen in told}
    return [
        Seen("leans on it", src, page["title"], block.get("section", ""), block["text"], block["text"], {source}, page["url"])
        for src, page in after["pages"].items()
        for block in page["blocks"]
        if source in block.get("refs", ()) and block.get("text") and block["kind"] != "cell"
        and (src, block["text"]) not in known
    ]  # fmt: skip
