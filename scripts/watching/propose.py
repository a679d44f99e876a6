"""Findings to new texts of the record files: the values concerned and no others, and a draft for the log of changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from _yaml_edit import CannotEdit, lines, set_value
from dossier.site import Site

from .finding import Finding
from .words import WEIGHT

LOG = "docs/data/changes/changes.yml"
GRAVE = {"retracted", "concern"}


@dataclass
class Proposal:
    """Path to new text; what was edited; what only a person can edit."""

    texts: dict[str, str] = field(default_factory=dict)
    edited: list[Finding] = field(default_factory=list)
    by_hand: list[Finding] = field(default_factory=list)


def propose(site: Site, root: Path, findings: list[Finding], today: str) -> Proposal:
    """All edits that can be made, each finding whole or not at all."""
    out = Proposal()
    told: set[tuple[str, str]] = set()
    for finding in sorted(findings, key=lambda finding: -WEIGHT.get(finding.value, 0)):
        file, place = finding.entry.file, (finding.entry.id, finding.field)
        text = out.texts.get(file) or (root / file).read_text(encoding="utf-8")
        try:
            new = text if place in told else _edited(text, finding)  # the gravest word on a field is the one proposed
        except CannotEdit:
            new = text
        if new == text:
            out.by_hand.append(finding)
        else:
            told.add(place)
            out.texts[file] = new
            out.edited.append(finding)
    _log(site, root, out, today)
    return out


def _edited(text: str, finding: Finding) -> str:
    for edit in finding.edits:
        text = set_value(text, (finding.entry.id, *edit.path), edit.value, edit.after)
    return text


def _log(site: Site, root: Path, out: Proposal, today: str) -> None:
    logged = [finding for finding in out.edited if finding.logged]
    if not logged or not (root / LOG).exists():
        return
    text = (root / LOG).read_text(encoding="utf-8")
    out.texts[LOG] = (
        text.rstrip("\n") + "\n" + "".join(f"{line}\n" for line in lines(_change(site, logged, text, today)))
    )


def _change(site: Site, logged: list[Finding], text: str, today: str) -> dict[str, object]:
    """A record of the log. Where a notice is grave, whether conclusions change is left blank, so that checks ask for it."""
    grave = any(finding.value in GRAVE for finding in logged)
    pages = {home[0] for finding in logged if (home := site.home(finding.entry))}
    id_, number = f"change-watch-{today}", 1
    while f"\n{id_}:" in f"\n{text}":
        number += 1
        id_ = f"change-watch-{today}-{number}"
    change = {
        "date": today,
        "what": " ".join(finding.logged for finding in logged),
        "pages": sorted(pages),
        "conclusions_changed": None if grave else False,
        "why": None
        if grave
        else "It says how far a study is, or what was corrected in a paper; what was found stayed.",
    }
    return {id_: change}
