#!/usr/bin/env python3
"""Notes of a release: entries of the log of changes since the tag before, and what changed for readers.

python3 scripts/release_notes.py v1.2 --out notes.md      since the newest tag before v1.2
python3 scripts/release_notes.py v1.2 --since v1.0        since another state

Written from the repository's history and the data alone. The first release has nothing to compare with, and says so.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, run, say
from _environment import ROOT, SITE, enter

if TYPE_CHECKING:
    from dossier.records.change import Change


def main(arguments: list[str]) -> int:
    """0 when the notes are written; 1 when a state cannot be read; 2 for an unknown one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tag", metavar="TAG", help="the release; a tag or another name of a commit")
    parser.add_argument("--since", metavar="TAG", help="the state to compare with")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write them there instead of printing")
    options = parser.parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    text = notes(ROOT, options.tag, options.since or before(ROOT, options.tag))
    if options.out:
        options.out.write_text(text, encoding="utf-8", newline="\n")
    say(f"Written: {options.out}." if options.out else text)
    return OK


def before(root: Path, tag: str) -> str | None:
    """The newest tag that TAG comes after; none for the first."""
    from _git import ask_git

    done = ask_git(root, "describe", "--tags", "--abbrev=0", f"{tag}^", lack="The notes need git. Repair: install it.")
    return done.stdout.decode().strip() or None


def notes(root: Path, tag: str, since: str | None) -> str:
    """All of it, as Markdown."""
    logged = [_entry(change) for change in changes(root, tag, since)] or ["The log of changes has no new entry."]
    log = "\n".join(["## From the log of changes", "", *logged])
    return "\n\n".join([f"# {tag}", log, _meaning(root, tag, since), _proof(os.environ.get("REPO_URL", ""))])


def _meaning(root: Path, tag: str, since: str | None) -> str:
    from impact import impact
    from meaning.as_markdown import WHOLE, markdown

    if not since:
        return "This is the first release: there is none to compare with."
    text = markdown(impact(root, since, tag)).replace(WHOLE, f"The whole list: python3 scripts/impact.py {since} {tag}")
    return text.rstrip()


def _proof(address: str) -> str:
    """How to see that the files are whole, and where they were made when ``address`` says where that is."""
    made = [f"gh attestation verify FILE --repo {'/'.join(address.rstrip('/').split('/')[-2:])}"] if address else []
    return "\n".join(
        ["## Are the files whole, and from here?", "", "```", "sha256sum --check SHA256SUMS", *made, "```", ""]
    )


def changes(root: Path, tag: str, since: str | None) -> list[Change]:
    """Entries that the log has at ``tag`` and had not at ``since``, in its order."""
    old = set(_log(root, since)) if since else set()
    return [change for id_, change in _log(root, tag).items() if id_ not in old]


def _log(root: Path, revision: str) -> Mapping[str, Change]:
    from dossier.datasets import load_datasets
    from dossier.records.change import Change
    from meaning.trees import commit_of, unpack

    with TemporaryDirectory() as folder:
        tree = unpack(root, commit_of(root, revision), Path(folder), revision)
        return load_datasets(tree.folder).of("changes", Change)


def _entry(change: Change) -> str:
    from meaning.as_markdown import escaped

    answer = "**Conclusions changed.** " if change.conclusions_changed else "No conclusion changed. "
    return f"- {change.date}: {escaped(change.what)} {answer}{escaped(change.why)}"


if __name__ == "__main__":
    run(main)
