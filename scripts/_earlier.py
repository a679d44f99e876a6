"""The records as they were when they were last published: read from the repository's history, which keeps them all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from _console import Refusal
from _git import ask_git, unpack

if TYPE_CHECKING:
    from dossier.site import Site

_REPAIR = "Fetch the whole history (git fetch --unshallow), then try again."


@contextmanager
def site_when_published(root: Path, ledger: str) -> Iterator[Site]:
    """The site's records at the commit that last wrote ``ledger``; :class:`Refusal` where the history does not reach."""
    from dossier.build import load_site

    commit = _git(root, "log", "-1", "--format=%H", "--", ledger).decode().strip()
    if not commit:
        raise Refusal(f"The history holds no {ledger}, so what it lists cannot be read. {_REPAIR}")
    with TemporaryDirectory() as folder:
        unpack(_git(root, "archive", commit, "docs/data"), Path(folder))
        yield load_site(Path(folder), rules=False)


def _git(root: Path, *arguments: str) -> bytes:
    lack = "git is needed to read what was published before. Install it, then try again."
    done = ask_git(root, *arguments, lack=lack)
    if done.returncode:
        raise Refusal(f"git {arguments[0]} said: {done.stderr.decode(errors='replace').strip()}. {_REPAIR}")
    return done.stdout
