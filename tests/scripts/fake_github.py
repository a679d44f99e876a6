"""GitHub's API as far as the workflows use it, on this machine: pull requests, comments page by page, and its refusals."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

PAGE = 2
"""Items on a page, so that few make several."""


class FakeGitHub(BaseHTTPRequestHandler):
    """``pulls`` and ``comments`` are what it holds; ``refuse`` maps a method to states that it answers first."""

    pulls: ClassVar[list[dict[str, Any]]] = []
    comments: ClassVar[list[dict[str, Any]]] = []
    refuse: ClassVar[dict[str, list[int]]] = {}
    asked: ClassVar[list[str]] = []

    @classmethod
    def reset(cls) -> None:
        """One open pull request, number 7, and nobody's comment."""
        cls.pulls[:] = [{"number": 7, "head": {"sha": "abc", "label": "stranger:fix"}}]
        cls.comments.clear()
        cls.refuse.clear()
        cls.asked.clear()

    @classmethod
    def say(cls, login: str, body: str) -> None:
        """A comment that stands there already."""
        cls.comments.append({"id": len(cls.comments) + 1, "user": {"login": login}, "body": body})

    def do_GET(self) -> None:
        """A list, a page at a time."""
        path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
        if self._refused("GET"):
            return
        if path == "/repos/own/project/pulls":
            self._answer(200, [pull for pull in self.pulls if pull["head"]["label"] == query["head"][0]])
        elif path == "/repos/own/project/issues/7/comments":
            start = int(query.get("page", ["0"])[0])
            host = self.headers["Host"]
            more = start + PAGE < len(self.comments)
            link = {"Link": f'<http://{host}{path}?page={start + PAGE}>; rel="next"'} if more else {}
            self._answer(200, self.comments[start : start + PAGE], **link)
        else:
            self._answer(404, {"message": "Not Found"})

    def do_POST(self) -> None:
        """A new comment."""
        if not self._refused("POST"):
            self.say("github-actions[bot]", self._sent()["body"])
            self._answer(201, self.comments[-1])

    def do_PATCH(self) -> None:
        """Another text for a comment."""
        if not self._refused("PATCH"):
            found = next(c for c in self.comments if self.path.endswith(f"/issues/comments/{c['id']}"))
            found["body"] = self._sent()["body"]
            self._answer(200, found)

    def _refused(self, method: str) -> bool:
        assert self.headers["Authorization"] == "Bearer secret"
        self.asked.append(f"{method} {urlsplit(self.path).path}")
        states = self.refuse.get(method)
        if states:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self._answer(states.pop(0), {"message": "Not now"})
            return True
        return False

    def _sent(self) -> dict[str, Any]:
        sent: dict[str, Any] = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        return sent

    def _answer(self, state: int, data: object, **more: str) -> None:
        body = json.dumps(data).encode()
        self.send_response(state)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **more}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing among the tests' own lines."""
