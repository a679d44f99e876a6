"""A release of two pages, from which books are made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from small_site import SMALL, write_site

from dossier.build import load_site
from products import Release

PAGE = """<!doctype html><html lang="en"><head><title>{title} | MDMA-assisted therapy, in evidence</title>{next}
<link rel="stylesheet" href="{up}assets/css/base.css"><script src="{up}assets/js/search.js" defer></script></head><body>
<button type="button" data-open-search><span>Search</span></button><main><nav class="path" aria-label="You are here"><ol>
<li><a href="{up}index.html">Home</a></li>{trail}</ol></nav><article class="prose"><h1>{title}</h1>{body}</article></main>
</body></html>"""
STUDY = """<h2 id="one">One</h2><p>Registered as NCT04077437; <a href="../index.html">home</a>,
<a href="#row-9">last row</a>, <a href="../data/trials.csv" download>data</a>, <a href="sms:988">text 988</a>.</p>
<details><summary>More</summary><p>Folded &amp; kept.</p></details><button class="sort js-only">Sort</button>
<svg viewBox="0 0 9 9" role="img"><title>Chart</title><text x="1" y="1">5</text></svg>"""


def write_release(tmp_path: Path, last: str = "") -> Release:
    """A release of two pages, the second long enough to be cut."""
    offline = tmp_path / "site-offline"
    rows = "".join(f'<p id="row-{number}">{"word " * 12000}</p>' for number in range(10))
    _write(
        offline / "index.html", "Home", '<p>A <a href="research/study.html#row-9">row</a>.</p>', "research/study.html"
    )
    _write(
        offline / "research/study.html",
        "The study MAPP2",
        STUDY + (rows if not last else ""),
        last,
        "<li><a href='study.html'>Research</a></li>",
    )
    _text(offline / "assets/css/base.css", ":root {\n  --ink: #111;\n}\n")
    _text(offline / "assets/css/figures.css", "figure.chart text { fill: var(--ink); }\n")
    for name in ("assets/js/search.js", "search/index.js", "data/trials.csv"):
        _text(offline / name, name)
    _text(tmp_path / "LICENSE-DATA", "CC BY 4.0")
    write_site(tmp_path, SMALL)
    site = load_site(tmp_path, directory_urls=False, rules=False)
    return Release(tmp_path, offline, site, "v1", "abc", "2026-11-28", "2026-11-20", "https://example.org/")


def add_page(release: Release, path: str, title: str, body: str, following: str, section: str = "") -> None:
    """One more page; ``following`` is the link to the next."""
    trail = f'<li><a href="x.html">{section}</a></li>' if section else ""
    _write(release.offline / path, title, body, following, trail)


def _write(file: Path, title: str, body: str, following: str, trail: str = "") -> None:
    link = f'<link rel="next" href="{following}">' if following else ""
    up = "../" if trail else ""
    _text(file, PAGE.format(title=title, next=link, up=up, trail=trail, body=body))


def _text(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def made(make: Callable[[Release, Path], list[Path]], release: Release, tmp_path: Path, name: str) -> Path:
    """The one file that a product writes."""
    folder = tmp_path / name
    folder.mkdir()
    (file,) = make(release, folder)
    return file
