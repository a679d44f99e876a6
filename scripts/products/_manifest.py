"""Which files a copy holds, each with its SHA-256: for a person's own tools, and for the page that compares."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256

TEXT = "MANIFEST.txt"
"""One line a file as ``sha256sum`` writes and reads it."""
SCRIPT = "manifest.js"
"""The same for the page that verifies: a page on a disk may load a script beside it, but may not read a file."""


def files(of: Mapping[str, bytes]) -> dict[str, bytes]:
    """Both forms of the list; neither can hold itself."""
    sums = {name: sha256(content).hexdigest() for name, content in sorted(of.items())}
    return {TEXT: lines(sums), SCRIPT: b"window.dossierManifest = " + json.dumps(sums, indent=0).encode() + b";\n"}


def lines(sums: Mapping[str, str]) -> bytes:
    """``<hash>  <name>`` line by line, in the order of the names."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items())).encode()
