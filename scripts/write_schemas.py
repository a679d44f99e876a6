#!/usr/bin/env python3
"""Write the JSON Schemas of the records, and tell editors of them; or check that both are up to date (--check)."""

from __future__ import annotations

import argparse
import sys

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, run, say
from _environment import ROOT, SITE, enter


def main(arguments: list[str]) -> int:
    """0 when written or up to date, 1 when --check found a difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare; name what differs")
    check = parser.parse_args(arguments).check
    enter(SITE)
    from _write_files import stale, write_files

    old = stale(ROOT, wanted())
    if old and check:
        say(f"Out of date: {', '.join(old)}. Run: python3 scripts/write_schemas.py")
        return PROBLEMS
    write_files(ROOT, old)
    return OK


def wanted() -> dict[str, str]:
    """Path below the project's root to the text it should hold."""
    sys.path.insert(0, str(ROOT / "hooks"))
    from dossier.exports.schemas import editor_settings, schema_text
    from dossier.records import KINDS

    schemas = {f"docs/data/schema/{name}.json": schema_text(model, name) for name, model in KINDS.items()}
    return {**schemas, ".vscode/settings.json": editor_settings()}


if __name__ == "__main__":
    run(main)
