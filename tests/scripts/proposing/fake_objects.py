"""GitHub's API on this machine, as far as a proposal needs it: git objects, pull requests and issues."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

ROOT = "/repos/own/project"


class FakeObjects(BaseHTTPRequestHandler):
    """Everything that it holds is in class variables; ``refuse`` maps ``METHOD /path`` to a state."""

    commits: ClassVar[dict[str, dict[str, Any]]] = {}
    trees: ClassVar[dict[str, Any]] = {}
    refs: ClassVar[dict[str, str]] = {}
    pulls: ClassVar[list[dict[str, Any]]] = []
    issues: ClassVar[list[dict[str, Any]]] = []
    refuse: ClassVar[dict[str, int]] = {}
    asked: ClassVar[list[str]] = []

    @classmethod
    def reset(cls, base: str) -> None:
        """A repository with one commit."""
        for held in (cls.commits, cls.trees, cls.refs, cls.pulls, cls.issues, cls.refuse, cls.asked):
            held.clear()  # type: ignore[attr-defined]
        cls.commits[base] = {"tree": {"sha": "root"}, "message": "first"}

    def do_GET(self) -> None:
        """Read."""
        self._any()

    def do_POST(self) -> None:
        """Make."""
        self._any()

    def do_PATCH(self) -> None:
        """Change."""
        self._any()

    def _any(self) -> None:
        assert self.headers["Authorization"] == "Bearer secret"
        data = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"null")
        path = urlsplit(self.path).path.removeprefix(ROOT)
        self.asked.append(f"{self.command} {path}")
        if state := self.refuse.get(f"{self.command} {path}"):
            self._answer(state, {"message": "Not here"})
            return
        try:
            self._answer(200, self._found(path, data))
        except KeyError:
            self._answer(404, {"message": "Not Found"})

    def _found(self, path: str, data: Any) -> Any:
        part, _, name = path.removeprefix("/git/").partition("/")
        if part == "commits":
            return self._commit(data) if data else self.commits[name]
        if part == "trees":
            sha = f"tree-{data['base_tree']}-{sorted(one['content'] for one in data['tree'])}"
            self.trees[sha] = data["tree"]
            return {"sha": sha}
        if part in {"ref", "refs"}:
            return self._ref(name, data)
        return {"": {"default_branch": "main"}}[path] if path == "" else self._listed(path, data)

    def _commit(self, data: Any) -> dict[str, str]:
        sha = f"commit-{len(self.commits)}"
        self.commits[sha] = {"tree": {"sha": data["tree"]}, "message": data["message"], "parents": data["parents"]}
        return {"sha": sha}

    def _ref(self, name: str, data: Any) -> dict[str, Any]:
        if data:
            self.refs[name or data["ref"].removeprefix("refs/")] = data["sha"]
        return {"object": {"sha": self.refs[name]}} if name else {}

    def _listed(self, path: str, data: Any) -> Any:
        _, kind, *number = path.split("/")
        held = {"pulls": self.pulls, "issues": self.issues}[kind]
        if number:
            (found,) = [one for one in held if str(one["number"]) == number[0]]
            found.update(data)
            return found
        if not data:
            head = parse_qs(urlsplit(self.path).query).get("head", [""])[0]
            return [one for one in held if head in {"", f"own:{one.get('head')}"}]
        place = f"https://github.test/{kind}/{len(held) + 1}"
        bot = {"login": "github-actions[bot]"}
        held.append({**data, "number": len(held) + 1, "html_url": place, "user": bot})
        return held[-1]

    def _answer(self, state: int, data: object) -> None:
        body = json.dumps(data).encode()
        self.send_response(state)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing among the tests' own lines."""
