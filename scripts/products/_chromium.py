"""A browser that prints a page to a file: Chromium or Google Chrome of this machine, which nothing else is asked of."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from _browser import installed
from _console import Refusal

MISSING = (
    "It needs Chromium or Google Chrome: install one (on Debian: sudo apt-get install chromium), "
    "or name one: CHROMIUM=/path/to/chromium."
)
_SECONDS = 600
_FLAGS = (
    "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
    "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
)  # fmt: skip


def find() -> str:
    """The path of the browser that ``CHROMIUM`` names, or of one on this machine; empty when there is none."""
    return os.environ.get("CHROMIUM") or next(installed(os.environ), "")


def missing() -> str:
    """What is lacking on this machine, and how to get it."""
    return "" if find() else MISSING


def print_file(page: Path, target: Path, *, final: bool = True) -> None:
    """Print a page into a PDF; a draft has no tags and no outline, and takes half the time."""
    kind = ("--generate-pdf-document-outline", "--export-tagged-pdf") if final else ("--disable-pdf-tagging",)
    root = ("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()
    target.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            find(),
            *_FLAGS,
            *root,
            *kind,
            f"--user-data-dir={profile}",
            f"--print-to-pdf={target}",
            page.as_uri(),
        ]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Refusal(f"The browser did not print {page.name}: {error}.") from error
    if done.returncode or not target.exists():
        raise Refusal(f"The browser did not print {page.name}: {done.stderr.strip()[-300:] or done.returncode}.")
