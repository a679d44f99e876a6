"""Our own HTML as a row of tags and texts."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from dossier.html_events import attributes, events


def test_tags_and_texts_in_order() -> None:
    """Names in lower case, entities as signs, comments left out."""
    html = '<P class="a">x &amp; <!-- <b> -->y<br><svg viewBox="0 0 1 1"/></P>z &lt;'
    assert list(events(html)) == [
        ("start", "p", ' class="a"'),
        ("text", "", "x & "),
        ("text", "", "y"),
        ("start", "br", ""),
        ("start", "svg", ' viewBox="0 0 1 1"/'),
        ("end", "p", ""),
        ("text", "", "z <"),
    ]


def test_attributes() -> None:
    """In either quotes or none, with or without a value; a sign of the end in quotes is no end."""
    ((_, _, written),) = events("<a href='x?a=1&amp;b=2' title=\"a > b\" data-n=3 HIDDEN data-x=''>")
    assert attributes(written) == {"href": "x?a=1&b=2", "title": "a > b", "data-n": "3", "hidden": "", "data-x": ""}


class _Standard(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, object]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(("end", tag))

    def handle_data(self, data: str) -> None:
        if self.found and self.found[-1][0] == "text":
            data = f"{self.found.pop()[1]}{data}"
        self.found.append(("text", data))


def test_it_reads_the_real_site_as_the_standard_library_does(editions: dict[str, Path]) -> None:
    """Every tag, attribute and text of every page; elements that end themselves are only those of drawings."""
    for file in sorted(editions["hosted"].rglob("*.html")):
        html = file.read_text(encoding="utf-8").partition("<body>")[2]
        assert _ours(html) == _Standard(html.replace("/>", ">")).found, file


def _ours(html: str) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for kind, tag, rest in events(html.replace("/>", ">")):
        if kind == "text" and found and found[-1][0] == "text":
            found.append(("text", f"{found.pop()[1]}{rest}"))
        else:
            found.append(
                ("text", rest) if kind == "text" else ("end", tag) if kind == "end" else (tag, attributes(rest))
            )
    return found
