"""The zip of the site: what it says of itself, that it is whole, and that it asks for nothing."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from _console import Refusal
from dossier.build import load_site
from products import Release, offline_zip
from products._scan import requests


@pytest.fixture
def release(small: Path) -> Release:
    """The small project with an offline edition of two files."""
    (small / "site-offline/assets").mkdir(parents=True)
    (small / "site-offline/index.html").write_text("<p>page</p>", encoding="utf-8")
    (small / "site-offline/assets/a.css").write_text("p { color: red }", encoding="utf-8")
    return Release(small, small / "site-offline", load_site(small), "v1", "c0ffee", "2026-11-28", "2026-11-20", "")


def opened(release: Release, folder: Path) -> dict[str, bytes]:
    """Files of the zip by their names below its one folder."""
    (file,) = offline_zip.make(release, folder)
    with zipfile.ZipFile(file) as found:
        names = found.namelist()
        assert names == sorted(names)
        assert {name.partition("/")[0] for name in names} == {"mdma-therapy-evidence-v1"}
        return {name.partition("/")[2]: found.read(name) for name in names}


def test_the_manifest_holds_every_file(release: Release, tmp_path: Path) -> None:
    """With its sum, for tools and for the page; a changed byte changes its line."""
    files = opened(release, tmp_path)
    lines = dict(reversed(line.split("  ")) for line in files["MANIFEST.txt"].decode().splitlines())
    assert lines.keys() == files.keys() - {"MANIFEST.txt", "manifest.js"}
    assert all(sha256(files[name]).hexdigest() == digest for name, digest in lines.items())
    script = files["manifest.js"].decode().removeprefix("window.dossierManifest = ").removesuffix(";\n")
    assert json.loads(script) == lines


def test_it_says_what_it_is(release: Release, tmp_path: Path) -> None:
    """Version, day, how far the data was checked; no address when none is known."""
    files = opened(release, tmp_path)
    page = BeautifulSoup(files["START-HERE.html"], "html.parser")
    said = {row.dt.text: row.dd.text for row in page.select("dl:not(.commands) > div")}
    assert (said["Version"], said["Of"], said["Data checked up to"]) == ("v1", "2026-11-28", "2026-11-20")
    assert page.svg is None
    assert "A newer copy" not in page.text
    assert "Version               v1\n" in files["README.txt"].decode()


def test_a_known_address_is_drawn(release: Release, tmp_path: Path) -> None:
    """As a link and as a QR code, and escaped."""
    files = opened(replace(release, url="https://example.org/a&b/"), tmp_path)
    page = BeautifulSoup(files["START-HERE.html"], "html.parser")
    assert page.select_one("a[href='https://example.org/a&b/']")
    assert page.svg.title.text == "QR code of https://example.org/a&b/"


def test_the_same_bytes_twice(release: Release, tmp_path: Path) -> None:
    """Whatever the files' own times and the order in which they were written."""
    (first,) = offline_zip.make(release, tmp_path)
    before = first.read_bytes()
    page = release.offline / "index.html"
    page.unlink()
    page.write_text("<p>page</p>", encoding="utf-8")
    page.chmod(0o600)
    (second,) = offline_zip.make(release, tmp_path)
    assert second.read_bytes() == before


def test_a_request_to_elsewhere_is_refused(release: Release, tmp_path: Path) -> None:
    """With the file and the address; nothing is written."""
    (release.offline / "index.html").write_text('<img alt="" src="https://example.org/x.png">', encoding="utf-8")
    with pytest.raises(Refusal, match=r"index\.html: https://example\.org/x\.png\n1 request"):
        offline_zip.make(release, tmp_path)
    assert not list(tmp_path.glob("*.zip"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.html", "<script src='//x.org/a.js'></script>"),
        ("a.html", '<link rel="stylesheet" href="https://x.org/a.css">'),
        ("a.html", '<meta http-equiv="refresh" content="0; url=https://x.org/">'),
        ("a.html", '<form action="https://x.org/send">'),
        ("a.css", "p { background: url(https://x.org/a.png) }"),
        ("a.css", "@import 'https://x.org/a.css';"),
        ("a.js", "const r = await fetch('/x')"),
        ("a.js", "window.fetch(x)"),
        ("a.js", "new XMLHttpRequest()"),
        ("a.js", "navigator.sendBeacon(x)"),
        ("a.js", "import('./x.js')"),
        ("a.svg", '<image href="https://x.org/a.png"/>'),
    ],
)
def test_what_would_ask_for_something_is_found(name: str, text: str) -> None:
    """Once each."""
    assert len(list(requests({name: text.encode()}))) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.html", '<a href="https://x.org/">a link</a>'),
        ("a.html", '<link rel="canonical" href="https://x.org/">'),
        ("a.html", '<img alt="" src="assets/x.png">'),
        ("a.js", "class A { fetch(t, e) { return t } }"),
        ("a.js", "this._index.fetch(s, O)"),
        ("a.json", '"https://x.org"'),
    ],
)
def test_what_asks_for_nothing_is_left_alone(name: str, text: str) -> None:
    """Links that a reader may follow, methods that bear the name, data."""
    assert list(requests({name: text.encode()})) == []
