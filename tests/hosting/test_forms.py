"""The files for hosts are what the one list of headers gives, and keep to what each host reads."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from running_hosts import HOSTING, ROOT

import write_hosting
from dossier.host_headers import HTTPS_ONLY, REFERRER, headers, page_policy
from dossier.page_head import secure


def text_of(name: str) -> str:
    """A file for hosts."""
    return (HOSTING / name).read_text(encoding="utf-8")


def test_the_files_are_what_the_list_gives() -> None:
    """Nobody has changed one by hand, and none is left that nobody writes."""
    wanted = write_hosting.wanted()
    assert {name: (ROOT / name).read_text(encoding="utf-8") == text for name, text in wanted.items()} == dict.fromkeys(
        wanted, True
    )
    assert {file.relative_to(ROOT).as_posix() for file in HOSTING.iterdir()} == wanted.keys()


def test_check_names_what_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And changes nothing; without it, the file is written."""
    monkeypatch.setattr(write_hosting, "ROOT", tmp_path)
    monkeypatch.setattr(write_hosting, "enter", lambda _: None)
    monkeypatch.setattr(write_hosting, "wanted", lambda: {"hosting/_headers": "/*\n", "hosting/Caddyfile": "x\n"})
    assert write_hosting.main(["--check"]) == 1
    told = "Out of date: hosting/_headers, hosting/Caddyfile. Run: python3 scripts/write_hosting.py\n"
    assert capsys.readouterr().out == told
    assert not list(tmp_path.iterdir())
    assert write_hosting.main([]) == 0
    assert (tmp_path / "hosting/_headers").read_text(encoding="utf-8") == "/*\n"
    assert write_hosting.main(["--check"]) == 0


def test_pages_and_hosts_say_one_policy() -> None:
    """A host adds only what browsers ignore in a page; the page's own referrer is the same."""
    said = headers()["Content-Security-Policy"]
    assert said == f"{page_policy()}; frame-ancestors 'none'"
    assert f'content="{page_policy()}"' in secure('<meta charset="utf-8">')
    meta = (ROOT / "overrides/partials/meta.html").read_text(encoding="utf-8")
    assert f'<meta name="referrer" content="{REFERRER}">' in meta


def test_every_form_has_every_header() -> None:
    """With its value, once."""
    for name in ("_headers", "vercel.json", ".htaccess", "nginx.conf", "Caddyfile"):
        text = text_of(name)
        for header, value in (headers() | {"Strict-Transport-Security": HTTPS_ONLY}).items():
            assert value in text, (name, header)
            assert len(re.findall(rf"\b{header}\b", text)) == 1, (name, header)


def test_no_header_stands_in_two_rules_of_underscore_headers() -> None:
    """Both rules fit a style, and Cloudflare joins values; a line may have 2,000 characters there."""
    names = re.findall(r"^  ([\w-]+): ", text_of("_headers"), re.MULTILINE)
    assert len(names) == len(set(names)) == 7
    assert max(map(len, text_of("_headers").splitlines())) < 2000


def test_vercel_reads_the_later_rule_last() -> None:
    """So the one for styles stands behind the one for all; folders' addresses end with a slash."""
    settings = json.loads(text_of("vercel.json"))
    assert [rule["source"] for rule in settings["headers"]] == ["/(.*)", "/assets/(.*)"]
    assert settings["trailingSlash"] is True
