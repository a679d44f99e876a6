"""Archived copies come from a real answer of the archive, as a patch that changes nothing else."""

from __future__ import annotations

import json
import subprocess
from http.server import BaseHTTPRequestHandler
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest
from odd_server import serving

import check_links
from dossier.build import load_site
from links import archive, ledger

# The form of https://archive.org/help/wayback_api.php
COPY = {
    "available": True,
    "url": "http://web.archive.org/web/20260801120000/http://example.org/report",
    "status": "200",
}
FOUND = {"archived_snapshots": {"closest": COPY | {"timestamp": "20260801120000"}}}
NONE = {"archived_snapshots": {}}


class Wayback(BaseHTTPRequestHandler):
    """Has one page."""

    answers: ClassVar = {"https://example.org/report": FOUND}
    asked: ClassVar = []

    def do_GET(self):
        """What is listed, else no copy."""
        query = parse_qs(urlsplit(self.path).query)
        self.asked.append(query)
        body = json.dumps(self.answers.get(query["url"][0], NONE)).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        """Nothing."""


@pytest.fixture
def project(small, monkeypatch):
    """The small project and a local archive."""
    monkeypatch.setattr(check_links, "enter", lambda locks: None)
    monkeypatch.setattr(check_links, "ROOT", small)
    monkeypatch.setattr(check_links, "LEDGER", small / "checked.tsv")
    monkeypatch.setattr("_polite.Client._wait", lambda self, host: None)
    Wayback.asked = []
    with serving(Wayback) as base:
        monkeypatch.setattr(archive, "SERVICE", f"{base}/wayback/available")
        yield small


def test_a_copy_is_proposed_and_only_that(project, capsys):
    """The patch applies, and the records are right after it."""
    patch = project / "out.patch"
    assert check_links.main(["--archive", "--patch", str(patch)]) == 0
    added = [line for line in patch.read_text().splitlines() if line[0] in "+-" and line[:3] not in {"+++", "---"}]
    assert added == [
        "+  archived:",
        "+    url: https://web.archive.org/web/20260801120000/http://example.org/report",
        "+    made: 2026-08-01",
    ]
    assert "smith2020: no copy\n" in capsys.readouterr().out
    subprocess.run(["git", "apply", "out.patch"], cwd=project, check=True)  # noqa: S607 - git, wherever it is
    assert load_site(project).problems == []


def test_a_gone_original_comes_first_and_is_told(project):
    """The copy asked for is one near the day on which it went."""
    gone = ledger.Line("gone", "2026-09-09", "2026-08-15")
    ledger.write(project / "checked.tsv", {"https://example.org/report": gone})
    patch = project / "out.patch"
    check_links.main(["--archive", "--limit", "1", "--patch", str(patch)])
    assert Wayback.asked == [{"url": ["https://example.org/report"], "timestamp": ["20260815"]}]
    assert "+    original_gone: true\n" in patch.read_text()


@pytest.mark.parametrize(
    "change", [{"available": False}, {"status": "404"}, {"timestamp": "2026"}, {"url": "https://elsewhere.test/x"}]
)
def test_what_is_no_good_copy_is_not_taken(project, monkeypatch, change):
    """Not there, a copy of an error, without a day, or not in the archive."""
    bad = {"archived_snapshots": {"closest": FOUND["archived_snapshots"]["closest"] | change}}
    monkeypatch.setattr(Wayback, "answers", {"https://example.org/report": bad})
    patch = project / "out.patch"
    assert check_links.main(["--archive", "--patch", str(patch)]) == 0
    assert patch.read_text() == ""


def test_a_changed_form_is_named(project, monkeypatch, capsys):
    """With the service, the field, the address and the file to repair."""
    monkeypatch.setattr(Wayback, "answers", {"https://example.org/report": {"snapshots": []}})
    assert check_links.main(["--archive", "--patch", str(project / "out.patch")]) == 1
    out = capsys.readouterr().out
    assert "Stopped: the Wayback Machine changed its form: archived_snapshots, asked at http://127.0.0.1" in out
    assert "Repair: scripts/links/archive.py" in out
