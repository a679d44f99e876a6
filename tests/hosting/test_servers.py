"""The example files of nginx, Caddy and Apache do what they say: the servers are started with them and asked."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest
from running_hosts import Host

from dossier.host_headers import ASSETS, PAGES, headers
from hosts.answers import Answer, ask
from hosts.judge import faults

Get = Callable[..., Answer]
KINDS = {
    "": "text/html; charset=utf-8",
    "assets/css/base.css": "text/css; charset=utf-8",
    "assets/js/menu.js": "text/javascript; charset=utf-8",
    "assets/icon.svg": "image/svg+xml",
    "data/index.json": "application/json",
    "data/trials.csv": "text/csv; charset=utf-8",
    "data/trials.yml": "application/yaml",
    "feeds/dates.ics": "text/calendar; charset=utf-8",
    "feeds/changes.atom": "application/atom+xml",
    "cite/home.bib": "application/x-bibtex",
    "cite/home.ris": "application/x-research-info-systems",
    "index.md": "text/markdown; charset=utf-8",
    "llms.txt": "text/plain; charset=utf-8",
    "site.webmanifest": "application/manifest+json",
    "copy.epub": "application/epub+zip",
}
COMPRESSED = ("", "risks/", "assets/css/base.css", "assets/js/menu.js", "data/index.json", "index.md", "llms.txt")


def kind(answer: Answer) -> str:
    """The type, with the two names that JavaScript has had as one; the charset is needed for text alone."""
    said = answer.said("Content-Type").lower().replace("application/javascript", "text/javascript")
    return said if said.startswith("text/") else said.partition(";")[0]


@pytest.mark.parametrize("path", KINDS)
def test_every_file_has_its_type_and_every_header(path: str, get: Get) -> None:
    """Whole and exactly once; a style may be kept for a while, a page is asked for again."""
    answer = get(path)
    assert (answer.status, kind(answer)) == (200, KINDS[path])
    assert {name: answer.said(name) for name in headers()} == headers()
    assert answer.said("Cache-Control") == (ASSETS if path.startswith("assets/") else PAGES)
    assert answer.said("Strict-Transport-Security") == "max-age=31536000"


@pytest.mark.parametrize("path", ["nowhere", "nowhere/", "assets/css/gone.css", "risks/nowhere/index.html"])
def test_what_is_missing_is_answered_with_the_sites_own_page(path: str, get: Get) -> None:
    """With status 404, and with every header too; it is not kept."""
    answer = get(path)
    assert (answer.status, kind(answer)) == (404, "text/html; charset=utf-8")
    assert b"<main>Not here." in answer.body
    assert {name: answer.said(name) for name in headers()} == headers()
    assert answer.said("Cache-Control") in ({PAGES, ASSETS} if path.startswith("assets/") else {PAGES})


@pytest.mark.parametrize("path", ["assets/", "data/", ".hidden", ".git/config", ".htaccess", "risks/.hidden"])
def test_no_folder_is_listed_and_no_hidden_file_sent(path: str, get: Get) -> None:
    """They are not there."""
    answer = get(path)
    assert answer.status == 404
    assert b"base.css<" not in answer.body
    assert b"secret" not in answer.body


def test_a_certificate_can_be_asked_for(get: Get, host: Host) -> None:
    """The one hidden folder that others must see; Caddy asks for its certificate by itself and needs none."""
    assert get(".well-known/acme-challenge/token").status in {200, 404}


def test_a_folders_address_ends_with_a_slash(get: Get, host: Host) -> None:
    """Links on its page are relative to that."""
    answer = get("risks")
    assert answer.status in {301, 308}
    assert answer.said("Location") in {"/risks/", f"{host.address}risks/"}
    assert b"<main>Risks." in get("risks/").body


@pytest.mark.parametrize("path", COMPRESSED)
def test_compressed_copies_are_sent_to_who_can_read_them(path: str, get: Get, host: Host, site: Path) -> None:
    """The very bytes of the copy, with the type of the file, and a word to caches that it depends on who asks."""
    name = path + "index.html" if path.endswith("/") or not path else path
    plain = get(path)
    for encoding, end, unpack in (("gzip", "gz", gzip.decompress), ("br", "br", brotli.decompress)):
        if end == "br" and not host.brotli:
            continue
        answer = get(path, encoding)
        assert answer.said("Content-Encoding") == encoding
        assert answer.body == (site / f"{name}.{end}").read_bytes()
        assert unpack(answer.body) == plain.body
        assert "Accept-Encoding" in answer.said("Vary")
        assert kind(answer) == kind(plain)
        assert answer.said("Cache-Control") == plain.said("Cache-Control")
    assert plain.said("Content-Encoding") == ""


def test_http_leads_to_https(host: Host) -> None:
    """Where the server's file says so; the header that forbids HTTP is not said there, as no browser believes it there."""
    if not host.plain:
        pytest.skip("Apache's file is for a folder; leading to HTTPS is its host's part")
    answer = ask(f"{host.plain}risks/")
    assert answer.status in {301, 308}
    assert answer.said("Location").startswith("https://localhost")
    assert answer.said("Location").endswith("/risks/")
    assert answer.said("Strict-Transport-Security") == ""


def test_the_check_finds_nothing(get: Get, host: Host) -> None:
    """What check_host.py says of this server."""
    assert list(faults(host.address, get)) == []
