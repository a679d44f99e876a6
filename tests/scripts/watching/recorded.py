"""A local server that gives the recorded replies, says what it was asked, and keeps ETags as the services do."""

from __future__ import annotations

import copy
import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlsplit

REPLIES = Path(__file__).parent / "replies"


def recorded(name: str) -> Any:
    """A reply, to be changed by a test."""
    return json.loads((REPLIES / f"{name}.json").read_text(encoding="utf-8"))["reply"]


class Services(BaseHTTPRequestHandler):
    """Three services by the first part of the path; ``state`` and ``replies`` are for a test to set."""

    replies: ClassVar[dict[str, Any]] = {}
    states: ClassVar[dict[str, list[int]]] = {}
    asked: ClassVar[list[tuple[str, dict[str, str]]]] = []

    @classmethod
    def reset(cls) -> None:
        """As recorded."""
        cls.replies = {name: copy.deepcopy(recorded(name)) for name in ("clinicaltrials", "crossref", "europepmc")}
        cls.states, cls.asked = {}, []

    def do_GET(self) -> None:
        """The reply; 304 for its own ETag; first the states that a test wants."""
        name = urlsplit(self.path).path.strip("/")
        self.asked.append((self.path, dict(self.headers)))
        if self.states.get(name):
            self._answer(self.states[name].pop(0), b"busy", **{"Retry-After": "0"})
        elif self.headers.get("If-None-Match") == '"one"':
            self._answer(304, b"")
        else:
            self._answer(200, json.dumps(self.replies[name]).encode(), ETag='"one"')

    def _answer(self, state: int, body: bytes, **more: str) -> None:
        self.send_response(state)
        for header, value in {"Content-Length": str(len(body)), **more}.items():
            self.send_header(header, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Nothing."""
