"""Serves what the supervisor shows on this machine, and tells the pages when there is something new."""

from __future__ import annotations

import html
import io
import json
import os
import sys
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from _console import USAGE, Refusal
from _supervisor import Shown

RELOAD_SCRIPT = (Path(__file__).parent / "_reload.js").read_bytes()
RELOAD_TAG = '<script src="/-/reload.js?{}" defer></script>'
PORTS = range(8000, 8020)  # tried in turn when none is asked for
WAITING = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>No build yet</title>
<body><h1>No build yet</h1><pre>{}</pre></body></html>"""
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".yml": "text/plain; charset=utf-8",
}


class Server(ThreadingHTTPServer):
    """Listens at once; ``shown`` says what to serve at the moment of each request."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"  # there it would let two servers share one port

    def __init__(self, address: tuple[str, int], shown: Callable[[], Shown]) -> None:
        super().__init__(address, partial(Handler, shown=shown))

    @property
    def url(self) -> str:
        """The address to open."""
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A reader that goes away while a page is on its way is no error."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class Handler(SimpleHTTPRequestHandler):
    """Files of the build, the site's own page for what is not there, and the reload script on every page."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | TYPES

    def __init__(self, *args: Any, shown: Callable[[], Shown], **kwargs: Any) -> None:
        self.shown = shown()
        super().__init__(*args, directory=os.fspath(self.shown.folder or os.devnull), **kwargs)

    def send_head(self) -> io.BytesIO | Any:
        """Answer GET and HEAD."""
        route = self.path.partition("?")[0]
        if route == "/-/reload.js":
            return self._send(RELOAD_SCRIPT, TYPES[".js"])
        if route == "/-/state":
            state = {"number": self.shown.number, "problems": self.shown.problems}
            return self._send(json.dumps(state).encode(), TYPES[".json"])
        if not self.shown.folder:
            page = WAITING.format(html.escape(self.shown.problems or "The first build is under way."))
            return self._send_page(page.encode(), HTTPStatus.SERVICE_UNAVAILABLE)
        return self._send_file(Path(self.translate_path(self.path)), route)

    def _send_file(self, path: Path, route: str) -> Any:
        if path.is_dir() and not route.endswith("/"):
            return super().send_head()  # which redirects to the folder
        if route.endswith("/"):
            path /= "index.html"
        if not path.is_file():
            own = Path(self.directory) / "404.html"
            return self._send_page(own.read_bytes() if own.is_file() else b"Not found</body>", HTTPStatus.NOT_FOUND)
        return self._send_page(path.read_bytes()) if path.suffix == ".html" else super().send_head()

    def _send_page(self, page: bytes, status: HTTPStatus = HTTPStatus.OK) -> io.BytesIO:
        """A page with the reload script, which knows the build that the page is from."""
        tag = RELOAD_TAG.format(self.shown.number).encode()
        before, end, after = page.rpartition(b"</body>")
        return self._send(before + tag + end + after, TYPES[".html"], status)

    def _send(self, body: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> io.BytesIO:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def end_headers(self) -> None:
        """Nothing is kept by the browser: the next build may change any file."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name in the standard library
        """Requests are not printed: the terminal is for the problems of the build."""


def listen(host: str, port: int | None, shown: Callable[[], Shown]) -> Server:
    """A server at ``port``, or without one at the first free from 8000 on; :class:`Refusal` when it cannot be had."""
    for number in [port] if port is not None else PORTS:
        try:
            return Server((host, number), shown)
        except OSError as error:
            refused = error
    raise Refusal(f"{host}:{number} cannot be listened at: {refused}.", USAGE)
