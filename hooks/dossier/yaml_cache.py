"""YAML files as they were read last time, so that a check reads anew only what has changed.

One JSON file of plain data, by the hash of each text; models and rules still see every record. It begins with a hash of
all of it and of the code that reads YAML: whatever does not fit (damage, another version) is made again, and the file
can be deleted at any time. Texts with a problem are not kept, so that each run reports it.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from . import yaml_lines, yaml_places
from .kept_file import keep
from .yaml_lines import Located


@dataclass
class YamlCache:
    """Reads as :func:`dossier.yaml_lines.load` does; ``save`` keeps what this run has read and nothing else."""

    file: Path
    _used: dict[str, Any] = field(default_factory=dict, repr=False)

    def load(self, text: str, name: str, *, first_line: int = 1) -> Located:
        """The data of ``text``, from last time when that is known."""
        key = sha256(text.encode()).hexdigest()
        if key in self._known:
            self._used[key] = self._known[key]
            return Located(self._known[key], text=text, first_line=first_line)
        located = yaml_lines.load(text, name, first_line=first_line)
        if not located.problems:
            self._used[key] = located.data
        return located

    def save(self) -> None:
        """Write the file anew when anything has changed; a folder that cannot be written to is no mistake."""
        if self._used.keys() == self._known.keys():
            return
        body = json.dumps(self._used, ensure_ascii=False, separators=(",", ":"))
        keep(self.file, f"{_seal(body.encode())}\n{body}".encode())

    @cached_property
    def _known(self) -> dict[str, Any]:
        try:
            seal, _, body = self.file.read_bytes().partition(b"\n")
        except OSError:
            return {}
        known: dict[str, Any] = json.loads(body) if seal == _seal(body).encode() else {}
        return known


def _seal(body: bytes) -> str:
    return sha256(_reader() + body).hexdigest()


@cache
def _reader() -> bytes:
    """Whatever decides what a text is read as."""
    code = [Path(module.__file__ or "").read_bytes() for module in (yaml_lines, yaml_places)]
    return b"\0".join([*code, f"{sys.version} {yaml.__version__} {yaml_places.LOADER}".encode()])
