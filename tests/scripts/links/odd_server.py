"""A local server with every fault that an address on the web can have; nothing here leaves the machine."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

PAGE = b"<html><head><title>A page</title></head><body>Here it is.</body></html>"
SOFT = b"<html><head><title>Page not found</title></head><body>Sorry.</body></html>"
MOVES = {"/moved": (301, "/fine"), "/chain": (302, "/moved"), "/loop": (302, "/pool"), "/pool": (302, "/loop")}
MOVES |= {"/deep/article": (302, "/")}
STATES = {"/gone": 410, "/missing": 404, "/forbidden": 403, "/busy": 429, "/broken": 500}


class Handler(BaseHTTPRequestHandler):
    """Answers by path; ``asked`` counts."""

    asked: ClassVar[Counter[str]] = Counter()
    agents: ClassVar[set[str]] = set()

    def do_GET(self) -> None:
        """Any fault that the path names, else a page."""
        self.asked[self.path] += 1
        if self.path == "/robots.txt":
            self._answer(200, b"User-agent: *\nDisallow: /private\n", kind="text/plain")
            return
        self.agents.add(self.headers.get("User-Agent", ""))
        if self.path in MOVES:
            state, to = MOVES[self.path]
            self._answer(state, b"", Location=to)
        elif self.path == "/slow":
            time.sleep(1.5)
        elif self.path == "/cut":
            self._cut()
        elif self.path == "/flaky":
            self._answer(503 if self.asked["/flaky"] == 1 else 200, PAGE)
        elif self.path == "/soft":
            self._answer(200, SOFT)
        else:
            self._answer(STATES.get(self.path, 200), PAGE, **({"Retry-After": "1"} if self.path == "/busy" else {}))

    def _answer(self, state: int, body: bytes, *, kind: str = "text/html", **more: str) -> None:
        self.send_response(state)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), "LinkChecker": "1", **more}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _cut(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "100000")
        self.end_headers()
        self.wfile.write(b"<html>")
        self.close_connection = True

    def log_message(self, *args: object) -> None:
        """Nothing."""


@contextmanager
def serving(handler: type[BaseHTTPRequestHandler] = Handler) -> Iterator[str]:
    """The address of a running server, without a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
