"""GitHub's API for the workflows: a repository's own pages of answers, and changes to them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import urllib3

from _console import Refusal

AUTHOR = "github-actions[bot]"
"""Who a workflow writes as. What a text begins with is no proof: anybody can copy it."""
SECONDS = 30
_NEXT = re.compile(r'<([^>]+)>;\s*rel="next"')


class Answered(Refusal):
    """GitHub said no; ``status`` is its number."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


@dataclass(frozen=True)
class GitHub:
    """``api`` is the address of the API, ``repository`` is owner/name; ``backoff`` are seconds, doubled at each try."""

    api: str
    repository: str
    token: str
    backoff: float = 1.0

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> GitHub:
        """As a workflow names them; a :class:`Refusal` tells which variable is missing."""
        if missing := [name for name in ("GITHUB_REPOSITORY", "GITHUB_TOKEN") if not environment.get(name)]:
            raise Refusal(f"{' and '.join(missing)} must be set, as they are in a workflow.")
        api = environment.get("GITHUB_API_URL") or "https://api.github.com"
        return cls(api, environment["GITHUB_REPOSITORY"], environment["GITHUB_TOKEN"])

    def every(self, path: str, **query: str) -> Iterator[dict[str, Any]]:
        """All items of a list, page after page."""
        address: str | None = f"{self.api}/repos/{self.repository}/{path}?{urlencode({**query, 'per_page': '100'})}"
        while address:
            answer = self._ask("GET", address)
            yield from answer.json()
            following = _NEXT.search(answer.headers.get("Link", ""))
            address = following[1] if following and following[1].startswith(f"{self.api}/") else None

    def one(self, path: str) -> dict[str, Any]:
        """What stands at one address; the repository itself for no path."""
        answer: dict[str, Any] = self._ask("GET", f"{self.api}/repos/{self.repository}/{path}".rstrip("/")).json()
        return answer

    def send(self, method: str, path: str, **fields: Any) -> dict[str, Any]:
        """Make or change something; gives what it is now."""
        answer: dict[str, Any] = self._ask(method, f"{self.api}/repos/{self.repository}/{path}", fields).json()
        return answer

    def _ask(self, method: str, address: str, fields: Mapping[str, Any] | None = None) -> urllib3.BaseHTTPResponse:
        headers = {"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"}
        headers |= {"Authorization": f"Bearer {self.token}", "User-Agent": "mdma-therapy-evidence"}
        # What makes something new is not tried twice: it may have been made though no answer came.
        retry = urllib3.Retry(
            3 if method != "POST" else 0,
            status_forcelist=(429, 500, 502, 503, 504),
            allowed_methods=None,
            backoff_factor=self.backoff,
            raise_on_status=False,
        )
        body = json.dumps(fields) if fields is not None else None
        place = f"{method} {address.removeprefix(self.api).partition('?')[0]}"
        try:
            with urllib3.PoolManager() as pool:
                answer = pool.request(method, address, body=body, headers=headers, retries=retry, timeout=SECONDS)
        except urllib3.exceptions.HTTPError as error:
            raise Refusal(f"GitHub gave no answer to {place}: {type(error).__name__}.") from error
        if answer.status not in range(200, 300):
            said = " ".join(answer.data[:300].decode("utf-8", "replace").split())
            raise Answered(answer.status, f"GitHub answered {answer.status} to {place}: {said}")
        return answer
