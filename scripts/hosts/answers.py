"""One question to a host, and its answer, as it comes: nothing is followed and nothing unpacked."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urlsplit

from _console import Refusal

PATIENCE = 20
"""Seconds."""


@dataclass(frozen=True)
class Answer:
    """Status, headers by their names in small letters, and the bytes that came."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def said(self, name: str) -> str:
        """What a header says; empty when it is missing."""
        return self.headers.get(name.lower(), "")


def ask(address: str, *, encoding: str = "identity", trust: ssl.SSLContext | None = None) -> Answer:
    """Get an address; ``trust`` is for a host with a certificate of its own making."""
    parts = urlsplit(address)
    connection = _connection(parts.scheme, parts.netloc, trust)
    try:
        connection.request("GET", parts.path or "/", headers={"Accept-Encoding": encoding, "User-Agent": "check_host"})
        response = connection.getresponse()
        return Answer(response.status, _headers(response), response.read())
    except (OSError, HTTPException) as error:
        raise Refusal(f"{address} does not answer: {error}") from error
    finally:
        connection.close()


def _connection(scheme: str, host: str, trust: ssl.SSLContext | None) -> HTTPConnection:
    return (
        HTTPSConnection(host, timeout=PATIENCE, context=trust)
        if scheme == "https"
        else HTTPConnection(host, timeout=PATIENCE)
    )


def _headers(response: HTTPResponse) -> dict[str, str]:
    """A header that came twice is told as twice said."""
    names = {name.lower() for name in response.headers}
    return {name: ", ".join(response.headers.get_all(name, [])) for name in names}
