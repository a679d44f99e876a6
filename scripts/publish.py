#!/usr/bin/env python3
"""Write down what is published: each record's id and version, and the earlier version of each record that has changed.

python3 scripts/publish.py          before a release: writes docs/data/published.txt, and for each record that has
                                    changed since the last time its earlier version below docs/data/records/
python3 scripts/publish.py --check  change nothing; exit code 1 when something is not written down

The build puts the earlier versions beside the present ones, so that a citation leads to what was cited.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, Refusal, run, say
from _environment import ROOT, SITE, enter

if TYPE_CHECKING:
    from dossier.site import Site


def main(arguments: list[str]) -> int:
    """0 when all is written down; 1 when ``--check`` finds something that is not, or an earlier version was not found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only compare")
    options = parser.parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    return check(ROOT) if options.check else publish(ROOT, os.environ.get("SITE_URL", ""))


def check(root: Path) -> int:
    """Say what a release would have to write down."""
    site = _load(root)
    now, then = _versions(site), site.published.versions
    fresh, changed = now.keys() - then.keys(), _changed(now, then)
    if not fresh and not changed:
        say(f"All {len(now)} records are written down in the version that they have.")
        return OK
    say(f"{len(fresh)} new and {len(changed)} changed record(s) are not written down. Run: python3 scripts/publish.py")
    return PROBLEMS


def publish(root: Path, address: str) -> int:
    """Keep the earlier versions, then write the list: in this order, so that after a failure nothing is lost."""
    from dossier.published import LEDGER, ledger_text

    site = _load(root)
    now, then = _versions(site), site.published.versions
    changed = _changed(now, then)
    missing = sorted(changed - _keep(root, changed, then, address)) if changed else []
    (root / LEDGER).write_text(ledger_text(then | now), encoding="utf-8", newline="\n")
    say(f"{LEDGER}: {len(now.keys() - then.keys())} new and {len(changed)} changed of {len(now)} records.")
    for key in missing:
        say(f"{key}: its version {then[key]} is not in the history as it was published; no earlier version is kept.")
    return PROBLEMS if missing else OK


def _load(root: Path) -> Site:
    from dossier.build import load_again
    from dossier.problems import report

    site = load_again(root, rules=False)
    if site.problems:
        raise Refusal(f"{report(site.problems)}\nNothing was written down.")
    return site


def _versions(site: Site) -> dict[str, str]:
    from dossier.versions import versions

    return {f"{name}/{id_}": version for name, found in versions(site).items() for id_, version in found.items()}


def _changed(now: dict[str, str], then: dict[str, str]) -> set[str]:
    """Records that are no more count as changed: their last version is kept too."""
    return {key for key, version in then.items() if now.get(key) != version}


def _parts(key: str) -> tuple[str, str]:
    dataset, _, id_ = key.partition("/")
    return dataset, id_


def _keep(root: Path, keys: set[str], then: dict[str, str], address: str) -> set[str]:
    """Write the earlier versions of ``keys``; those that were written, or stood there already."""
    from _earlier import site_when_published
    from dossier.open_data.record_files import kept_document, written
    from dossier.published import LEDGER
    from dossier.versions import record_path

    paths = {key: root / "docs" / record_path(*_parts(key), then[key]) for key in keys}
    kept = {key for key, path in paths.items() if path.is_file()}
    if kept == keys:
        return kept
    with site_when_published(root, LEDGER) as before:
        before.address = address
        found = {f"{entry.dataset}/{entry.id}": entry for entry in before.data}
        for key in sorted(keys - kept):
            if key in found and _versions(before)[key] == then[key]:
                paths[key].parent.mkdir(parents=True, exist_ok=True)
                paths[key].write_bytes(written(kept_document(before, found[key])))
                kept.add(key)
    return kept


if __name__ == "__main__":
    run(main)
