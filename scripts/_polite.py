"""Asking open services politely: seldom, one at a time, with a name, never twice for what is known, on after a stop.

Every reply is kept below ``.cache``. A fresh one is not asked for again, so that an interrupted run goes on where it was;
an older one is asked for with its ETag, so that an unchanged reply costs its service next to nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import urllib3

from _write_files import write_files

TRIES, SECONDS, LONGEST = 4, 30, 120
"""Times that a request is made, seconds to wait for an answer, and the longest pause that a service can ask for."""
BUSY = (429, 500, 502, 503, 504)


class NotReached(Exception):
    """A service gave no answer that can be used; the text names the address."""


@dataclass(frozen=True)
class Reply:
    """What a service said, and where it was asked."""

    data: Any
    address: str


def short(address: str) -> str:
    """An address for a message: a query of hundreds of numbers says no more than its beginning."""
    return address if len(address) <= 120 else f"{address[:120]}..."


def _why(error: urllib3.exceptions.HTTPError) -> str:
    """The reason below a last try that failed."""
    return type(getattr(error, "reason", None) or error).__name__


def agent(what: str) -> str:
    """The name under which the services see this program; ``WATCH_CONTACT`` is an address for their complaints."""
    contact = [text for text in (os.environ.get("REPO_URL"), _mailto()) if text]
    return f"mdma-therapy-evidence-{what}/1" + (f" ({'; '.join(contact)})" if contact else "")


def _mailto() -> str:
    contact = os.environ.get("WATCH_CONTACT", "")
    return f"mailto:{contact}" if contact else ""


@dataclass
class Client:
    """One conversation with the services. ``gap`` is the seconds between two requests to one host."""

    folder: Path
    name: str
    gap: float = 1.0
    fresh: timedelta = timedelta(hours=12)
    backoff: float = 2.0
    sleep: Callable[[float], None] = time.sleep
    asked: int = 0
    _last: dict[str, float] = field(default_factory=dict)

    def get(self, address: str) -> Reply:
        """The reply as JSON; :class:`NotReached` when there is none."""
        file = self.folder / f"{hashlib.sha256(address.encode()).hexdigest()[:24]}.json"
        known = _read(file)
        if known and datetime.now(UTC) - datetime.fromisoformat(known["asked"]) < self.fresh:
            return Reply(known["data"], address)
        answer = self._ask(address, known)
        if answer.status == 304 and known:
            known["asked"] = datetime.now(UTC).isoformat()
        else:
            known = _kept(address, answer)
        write_files(self.folder, {file.name: json.dumps(known)})
        return Reply(known["data"], address)

    def _ask(self, address: str, known: dict[str, Any] | None) -> urllib3.BaseHTTPResponse:
        self._wait(urlsplit(address).netloc)
        headers = {"User-Agent": self.name, "Accept": "application/json"}
        for header, key in (("If-None-Match", "etag"), ("If-Modified-Since", "modified")):
            if known and known[key]:
                headers[header] = known[key]
        retry = urllib3.Retry(
            TRIES - 1,
            status_forcelist=BUSY,
            backoff_factor=self.backoff,
            retry_after_max=LONGEST,
            raise_on_status=False,
        )
        self.asked += 1
        try:
            with urllib3.PoolManager() as pool:
                answer = pool.request("GET", address, headers=headers, retries=retry, timeout=SECONDS)
        except urllib3.exceptions.HTTPError as error:
            raise NotReached(f"{short(address)} gave no answer ({_why(error)})") from error
        if answer.status not in {200, 304}:
            said = " ".join(answer.data[:200].decode("utf-8", "replace").split())
            raise NotReached(f"{short(address)} answered {answer.status}: {said}")
        return answer

    def _wait(self, host: str) -> None:
        since = time.monotonic() - self._last.get(host, -self.gap)
        if since < self.gap:
            self.sleep(self.gap - since)
        self._last[host] = time.monotonic()


def _read(file: Path) -> dict[str, Any] | None:
    try:
        known: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return known if known.keys() >= {"asked", "data", "etag", "modified"} else None


def _kept(address: str, answer: urllib3.BaseHTTPResponse) -> dict[str, Any]:
    try:
        data = json.loads(answer.data)
    except ValueError as error:
        raise NotReached(f"{short(address)} answered with something that is not JSON") from error
    headers = answer.headers
    etag, modified = headers.get("ETag", ""), headers.get("Last-Modified", "")
    return {
        "address": address,
        "asked": datetime.now(UTC).isoformat(),
        "etag": etag,
        "modified": modified,
        "data": data,
    }
