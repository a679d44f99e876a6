"""A run in words, as Markdown for a person who judges."""

from __future__ import annotations

from .finding import Finding
from .judged import Judged
from .look import Seen
from .propose import Proposal


def report(seen: Seen, proposal: Proposal, unneeded: list[Judged], today: str) -> str:
    """What failed first, then what a person has to decide."""
    out = [f"# What the open services say, {today}", ""]
    out += _section("Services that were skipped", [f"{name}: {why}" for name, why in seen.failed.items()])
    unknown = [finding for finding in proposal.by_hand if finding.unknown_word]
    out += _section("Words that are not known", [_line(finding) for finding in unknown])
    out += _section("Proposed in the patch", [_line(finding) for finding in proposal.edited])
    by_hand = [finding for finding in proposal.by_hand if not finding.unknown_word]
    out += _section("For a person to read and edit", [_line(finding) for finding in by_hand])
    needless = [f"{item.record}, {item.field}, '{item.says}': take it out" for item in unneeded]
    out += _section("Judgments that match nothing any more (scripts/watching/judged.yml)", needless)
    out += _section("Remarks", seen.remarks)
    if len(out) == 2:
        out += ["Nothing differs from the data.", ""]
    return "\n".join(out)


def _section(title: str, lines: list[str]) -> list[str]:
    return [f"## {title}", "", *(f"- {line}" for line in lines), ""] if lines else []


def _line(finding: Finding) -> str:
    return f"{finding.entry.file}: {finding.entry.id}, {finding.field}: {finding.says}. Read: {finding.address}"
