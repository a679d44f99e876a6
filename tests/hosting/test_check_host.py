"""What check_host.py says of a server that says little, of one that hides nothing, and of what is no address."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

import check_host
from _console import Refusal
from _serve_folder import serving
from dossier.host_headers import PAGES, headers
from hosts.answers import Answer
from hosts.judge import faults


def said_of(answers: Mapping[str, Answer], address: str = "https://example.org/") -> list[str]:
    """The lines on a host that gives these answers, and one without any word for all else."""
    return list(faults(address, lambda path, _: answers.get(path, Answer(404, {}, b""))))


def right(kind: str, **more: str) -> dict[str, str]:
    """All that a host should say with a file over HTTPS."""
    said = {name.lower(): value for name, value in headers().items()}
    said |= {"content-type": kind, "cache-control": PAGES, "strict-transport-security": "max-age=31536000"}
    return said | {name.replace("_", "-"): value for name, value in more.items()}


def test_a_server_that_says_little_is_told_all_that_is_missing(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python's own has neither headers nor compression, and lists its folders."""
    monkeypatch.setattr(check_host, "enter", lambda _: None)
    with serving(site) as address:
        assert check_host.main([address]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "/: Referrer-Policy is missing. Wanted: no-referrer." in lines
    assert "/: Content-Encoding is missing. Wanted: gzip or br." in lines
    assert "/assets/css/base.css: Cache-Control is missing. Wanted: public, max-age=600." in lines
    assert "/no-such-page/: X-Content-Type-Options is missing. Wanted: nosniff." in lines
    assert "/assets/: status is 200. Wanted: 403 or 404: it is nobody's business." in lines
    assert not any("Strict-Transport-Security" in line for line in lines), "nobody believes it over HTTP"
    assert not any("/risks" in line for line in lines), "the folder's address leads to the one with a slash"


def test_each_difference_is_told_with_what_was_found() -> None:
    """A weaker policy, an older type, a page without the word to caches, a missing file."""
    page = Answer(200, right("text/html", content_security_policy="default-src *", content_encoding="br"), b"<main>")
    lines = said_of({"": page, "data/index.json": Answer(200, right("text/plain"), b"[]")})
    wanted = headers()["Content-Security-Policy"]
    assert lines == [
        f"/: Content-Security-Policy is default-src *. Wanted: {wanted}.",
        "/: Vary is missing. Wanted: Accept-Encoding.",
        "/data/index.json: Content-Type is text/plain. Wanted: application/json.",
        "/feeds/dates.ics: status is 404. Wanted: 200.",
        *[line for line in lines if line.startswith("/no-such-page/:")],
    ]
    assert lines[-1] == "/no-such-page/: page is another. Wanted: the site's own page for what is missing."


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("cache_control", "max-age=0,must-revalidate", ""),
        (
            "cache_control",
            "public, max-age=31536000, immutable",
            "Cache-Control is public, max-age=31536000, immutable.",
        ),
        ("strict_transport_security", "max-age=63072000; includeSubDomains; preload", ""),
        ("strict_transport_security", "max-age=300", "Strict-Transport-Security is max-age=300."),
        ("referrer_policy", "no-referrer, unsafe-url", "Referrer-Policy is no-referrer, unsafe-url."),
    ],
)
def test_the_same_meaning_in_other_words_is_right(name: str, value: str, fault: str) -> None:
    """``public`` says nothing new and a longer promise is a promise; a header said twice is not the same."""
    lines = said_of({"": Answer(200, right("text/html", **{name: value}), b"")})
    assert [line for line in lines if line.startswith("/: ")] == [
        line for line in lines if fault and f"/: {fault}" in line
    ]
    assert any(line.startswith("/: ") for line in lines) == bool(fault)


def test_a_site_below_a_path_is_asked_below_it() -> None:
    """Links of its page are told from where the site begins."""
    html = b'<link rel="stylesheet" href="assets/css/base.css"><link rel="next" href="/base/risks/">'
    lines = said_of({"": Answer(200, right("text/html"), html)}, "https://example.org/base/")
    assert "/assets/css/base.css: status is 404. Wanted: 200." in lines
    assert "/risks: status is 404. Wanted: a redirect to risks/, as links are relative to it." in lines


def test_no_address_and_no_answer_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each with what is wrong."""
    monkeypatch.setattr(check_host, "enter", lambda _: None)
    with pytest.raises(Refusal) as refused:
        check_host.main(["example.org"])
    assert (str(refused.value), refused.value.code) == ("example.org is no address: it begins with https://", 2)
    with pytest.raises(Refusal, match=r"^http://127\.0\.0\.1:9/ does not answer: "):
        check_host.main(["http://127.0.0.1:9/"])
