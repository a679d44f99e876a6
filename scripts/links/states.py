"""The words for what an address answered, made from a row of linkchecker's report."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

WELL = {"well", "moved", "robots.txt"}
"""``moved``: for good, to another address. ``robots.txt``: its owner asks robots to stay away, so it was not opened."""
PASSING = {"busy", "server", "timeout", "cut", "unreachable"}
"""States that often pass: asked again in the same run, and called a problem only after days."""
WORDS = {
    "gone": "its server says that it is gone",
    "soft": "it answers, but with the words of a page that is not there",
    "home": "it leads to the front page of its server, as pages do that are gone",
    "loop": "it leads in circles",
    "certificate": "its certificate is not good",
    "refused": "its server refuses this robot",
    "busy": "its server is busy",
    "server": "its server fails",
    "timeout": "it does not answer in time",
    "cut": "its server cuts the line",
    "unreachable": "its server cannot be reached",
    "other": "it does not answer as a page does",
}
_NUMBER = re.compile(r"(\d{3})\b")
_PAUSE = re.compile(r"Retry-After: (\d+)")
_ERRORS = (
    ("TooManyRedirects", "loop"), ("SSLError", "certificate"), ("Timeout", "timeout"), ("timed out", "timeout"),
    ("IncompleteRead", "cut"), ("RemoteDisconnected", "cut"), ("Connection aborted", "cut"), ("ChunkedEncodingError", "cut"),
    ("ConnectionError", "unreachable"),
)  # fmt: skip
_REFUSING = {401, 403, 405, 406, 418, 451, 999}


def state_of(row: Mapping[str, str]) -> str:
    """The state; ``refused`` is followed by the host that refused, which a DOI's own address does not show."""
    said = f"{row['result']} {row['warningstring']}"
    if "robots.txt" in row["infostring"]:
        return "robots.txt"
    for sign, state in _ERRORS:
        if sign in said:
            return state
    number = _NUMBER.match(row["result"])
    code = int(number.group(1)) if number else 0
    if 200 <= code < 300:
        return _of_a_page(row)
    if code in _REFUSING:
        return f"refused {urlsplit(row['url'] or row['urlname']).hostname}"
    return {404: "gone", 410: "gone", 429: "busy"}.get(code, "server" if code >= 500 else "other")


def _of_a_page(row: Mapping[str, str]) -> str:
    if " in link contents." in row["warningstring"]:
        return "soft"
    asked, got = urlsplit(row["urlname"]), urlsplit(row["url"])
    if asked.path.strip("/") and not got.path.strip("/") and not got.query:
        return "home"
    return "moved" if re.search(r"status: (301|308)\b", row["warningstring"]) and not _is_doi(asked.netloc) else "well"


def _is_doi(host: str) -> bool:
    return host == "doi.org"  # leading elsewhere is what it is for


def pause_of(row: Mapping[str, str]) -> int:
    """Seconds that a busy server asks for; 0 when it does not say."""
    asked = _PAUSE.search(row["warningstring"])
    return int(asked.group(1)) if asked else 0


def kind(state: str) -> str:
    """The first word of a state."""
    return state.split(maxsplit=1)[0]
