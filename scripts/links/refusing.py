"""Hosts that refuse robots, each with a reason; an entry that is not needed any more is an error."""

from __future__ import annotations

from pathlib import Path

from _console import Refusal
from dossier.yaml_lines import load

from .ledger import Line

FILE = Path(__file__).parent / "refusing.yml"


def read(file: Path = FILE) -> dict[str, str]:
    """Host to the reason; :class:`Refusal` for what is neither."""
    located = load(file.read_text(encoding="utf-8"), file.name)
    listed = located.data or {}
    if located.problems or not isinstance(listed, dict):
        raise Refusal(f"{file.name} is not a list of hosts. Repair: write each as 'host: the reason'.")
    for host, reason in listed.items():
        if not isinstance(reason, str) or len(reason.split()) < 3:
            raise Refusal(f"{file.name}: '{host}' has no reason. Repair: say who opened a page of it, and when.")
    return listed


def unneeded(listed: dict[str, str], lines: dict[str, Line]) -> list[str]:
    """Hosts on the list that refused nothing when they were asked last."""
    refusing = {line.state for line in lines.values()}
    return [host for host in sorted(listed) if f"refused {host}" not in refusing]
