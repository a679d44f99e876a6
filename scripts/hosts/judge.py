"""What a running host should say with a page, a style, a data file, a wrong address and others; and what it says instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urljoin, urlsplit

from dossier.host_headers import HTTPS_ONLY, cache_of, headers
from hosts.answers import Answer

Ask = Callable[[str, str], Answer]
"""Answers for a path below the site's root, asked with an ``Accept-Encoding``."""
DATA, CALENDAR = "data/index.json", "feeds/dates.ics"
NOWHERE, HIDDEN = "no-such-page/", ".htaccess"
_STYLE = re.compile(r'<link rel="stylesheet" href="([^"]+)"')
_PAGE = re.compile(r'<link rel="next" href="([^"#?]+/)"')


def faults(address: str, ask: Ask) -> Iterator[str]:
    """Lines on what is missing or differs, in the order of what was asked."""
    page = ask("", "identity").body.decode("utf-8", errors="replace")
    secure = urlsplit(address).scheme == "https"
    yield from _file("", ask, "text/html", secure=secure)
    for found in _STYLE.findall(page)[:1]:
        yield from _file(_below(address, found), ask, "text/css", secure=secure)
    yield from _file(DATA, ask, "application/json", secure=secure)
    yield from _file(CALENDAR, ask, "text/calendar", secure=secure)
    yield from _file(NOWHERE, ask, "text/html", secure=secure, status=404)
    for found in _PAGE.findall(page)[:1]:
        yield from _folder(_below(address, found).rstrip("/"), ask)
    for path in ("assets/", HIDDEN):
        if (status := ask(path, "identity").status) not in {403, 404}:
            yield _line(path, "status", str(status), "403 or 404: it is nobody's business")


def _file(path: str, ask: Ask, kind: str, *, secure: bool, status: int = 200) -> Iterator[str]:
    answer = ask(path, "identity")
    if answer.status != status:
        yield _line(path, "status", str(answer.status), str(status))
        return
    wanted = headers() | {"Content-Type": kind, "Cache-Control": cache_of("404.html" if status == 404 else path)}
    wanted |= {"Strict-Transport-Security": HTTPS_ONLY} if secure else {}
    for name, value in wanted.items():
        if not _agrees(name, answer.said(name), value):
            yield _line(path, name, answer.said(name), value)
    if status == 404 and b"<main" not in answer.body:
        yield _line(path, "page", "another", "the site's own page for what is missing")
    if status == 200:
        yield from _compressed(path, ask(path, "gzip, br"))


def _compressed(path: str, answer: Answer) -> Iterator[str]:
    if answer.said("Content-Encoding") not in {"gzip", "br", "zstd"}:
        if len(answer.body) > 2000:
            yield _line(path, "Content-Encoding", answer.said("Content-Encoding"), "gzip or br")
    elif "accept-encoding" not in answer.said("Vary").lower():
        yield _line(path, "Vary", answer.said("Vary"), "Accept-Encoding")


def _folder(path: str, ask: Ask) -> Iterator[str]:
    answer = ask(path, "identity")
    if answer.status not in {301, 302, 307, 308} or not urlsplit(answer.said("Location")).path.endswith(f"{path}/"):
        yield _line(path, "status", str(answer.status), f"a redirect to {path}/, as links are relative to it")


def _agrees(name: str, said: str, wanted: str) -> bool:
    match name:
        case "Content-Type":
            return said.partition(";")[0].strip() == wanted
        case "Cache-Control":
            return _rules(said) == _rules(wanted)
        case "Strict-Transport-Security":
            return _seconds(said) >= _seconds(wanted)
        case _:
            return said == wanted


def _rules(said: str) -> set[str]:
    """``public`` changes nothing for an answer that anybody may get."""
    return {rule.strip().lower() for rule in said.split(",")} - {"public"}


def _seconds(said: str) -> int:
    match = re.search(r"max-age=(\d+)", said)
    return int(match[1]) if match else 0


def _below(address: str, link: str) -> str:
    return urlsplit(urljoin(address, link)).path.removeprefix(urlsplit(address).path)


def _line(path: str, what: str, found: str, wanted: str) -> str:
    return f"/{path}: {what} is {found or 'missing'}. Wanted: {wanted}."
