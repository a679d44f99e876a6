#!/usr/bin/env python3
"""Work out the between-arm effects and pools from the results, and write them as records (or --check that they match)."""

from __future__ import annotations

import argparse
import sys
from typing import Any

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, run, say
from _environment import ROOT, TEST, enter

NOTE = "# Written by scripts/compute_effects.py from docs/data/results; do not edit.\n"


def main(arguments: list[str]) -> int:
    """0 when written or up to date, 1 when --check found a difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare; name what differs")
    check = parser.parse_args(arguments).check
    enter(TEST)
    stale = {name: text for name, text in wanted().items() if _read(name) != text}
    if stale and check:
        say(f"Out of date: {', '.join(stale)}. Run: python3 scripts/compute_effects.py")
        return PROBLEMS
    for name, text in stale.items():
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(text, encoding="utf-8", newline="\n")
    return OK


def wanted() -> dict[str, str]:
    """Path below the project's root to the records it should hold, as YAML."""
    import yaml

    class Plain(yaml.SafeDumper):
        """Writes a repeated value again rather than as an alias."""

        def ignore_aliases(self, data: Any) -> bool:
            return True

    effects, pools = records()
    return {
        f"docs/data/{name}/{name}.yml": NOTE
        + yaml.dump(found, Dumper=Plain, sort_keys=False, allow_unicode=True, width=118)
        for name, found in (("effects", effects), ("pools", pools))
    }


def records() -> tuple[dict[str, Any], dict[str, Any]]:
    """Effects and pools by id."""
    sys.path.insert(0, str(ROOT / "hooks"))
    from _effects_records import effect_records, pool_records
    from dossier.datasets import load_datasets
    from dossier.records.result import Result

    results = load_datasets(ROOT).of("results", Result)
    effects = effect_records(results)
    return effects, pool_records(results, effects)


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8") if (ROOT / name).exists() else ""


if __name__ == "__main__":
    run(main)
