"""What the site promises as a whole: light pages, the same bytes from the same sources, addresses only where it has one."""

from __future__ import annotations

import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from real_site import EDITIONS, ROOT, VERSION, build_edition, page_files, page_of

import bench
from dossier.host_headers import page_policy
from dossier.site_check import check_site

SITE_URL, REPO_URL = "https://example.org/some/base/", "https://example.com/own/project"
WITH_ADDRESS = re.compile(r'rel="canonical"|property="og:|name="twitter:')
LIMIT = 150 * 1024
"""Bytes of a first visit, each file compressed."""


@pytest.fixture(scope="session")
def addressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hosted edition of a site that knows its address, below a path of the host, and its repository's."""
    folder = tmp_path_factory.mktemp("addressed") / "site"
    return build_edition("hosted", folder, SITE_URL=SITE_URL, REPO_URL=REPO_URL)


def pages(folder: Path) -> dict[str, str]:
    """Every page's text by its file."""
    return {name: (folder / name).read_text(encoding="utf-8") for name in page_files(folder)}


class _Head(HTMLParser):
    """Collects the tags of a page with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def content(self, **wanted: str) -> list[str]:
        """Contents of the meta tags with these attributes."""
        return [a.get("content", "") for tag, a in self.tags if tag == "meta" and wanted.items() <= a.items()]


def test_every_first_visit_is_light(editions: dict[str, Path]) -> None:
    """A page and all that it loads by itself; so the search index, which it does not load, is not in it."""
    folder = editions["hosted"]
    sizes = {name: bench.first_visit(folder, name) for name in page_files(folder) if name != "404.html"}
    assert {name: size for name, size in sizes.items() if size > LIMIT} == {}
    assert not any("search/index.js" in text or "minisearch" in text for text in pages(folder).values())


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_page_is_described_in_its_own_words(edition: str, editions: dict[str, Path]) -> None:
    """One description each, none of them another's."""
    found = {name: _Head(text).content(name="description") for name, text in pages(editions[edition]).items()}
    assert {name: words for name, words in found.items() if len(words) != 1 or len(words[0]) < 40} == {}
    own = [words[0] for name, words in found.items() if name != "404.html"]
    assert sorted(own) == sorted(set(own))


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_site_without_an_address_names_none(edition: str, editions: dict[str, Path]) -> None:
    """No canonical address, no card, no sitemap, no way to edit."""
    folder = editions[edition]
    found = [name for name, text in pages(folder).items() if WITH_ADDRESS.search(text) or "Correct this page" in text]
    assert found == []
    assert [file.name for file in folder.glob("sitemap*")] == []


def test_a_site_with_an_address_names_it(addressed: Path) -> None:
    """Each page its own, below the path of the host, with a card whose picture is there; the list has them all."""
    canonical = {}
    for name, text in pages(addressed).items():
        if name != "404.html":
            head = _Head(text)
            address = SITE_URL + name.removesuffix("index.html")
            canonical[name] = address
            named = [a["href"] for tag, a in head.tags if tag == "link" and a.get("rel") == "canonical"]
            assert (name, named, head.content(property="og:url")) == (name, [address], [address])
            assert len(head.content(property="og:title")) == len(head.content(property="og:description")) == 1
            (picture,) = head.content(property="og:image")
            assert (addressed / picture.removeprefix(SITE_URL)).is_file()
    listed = [loc.text for loc in ET.parse(addressed / "sitemap.xml").iter() if loc.tag.endswith("}loc")]  # noqa: S314 - ours
    assert sorted(listed) == sorted(canonical.values())


def test_a_site_with_a_repository_leads_to_it(addressed: Path) -> None:
    """Each page to its own source."""
    sources = {
        page_of("hosted", path.relative_to(ROOT / "docs").as_posix()): path for path in (ROOT / "docs").rglob("*.md")
    }
    for name, text in pages(addressed).items():
        if name != "404.html":
            source = sources[name].relative_to(ROOT).as_posix()
            assert f'href="{REPO_URL}/edit/main/{source}"' in text, name


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_page_says_what_a_report_must_name(edition: str, editions: dict[str, Path]) -> None:
    """Its own name, the version and the way to the explanation; without a repository, no way to a form."""
    apart = '<span data-release="version">named on this copy\'s first page</span>'
    version = VERSION if edition == "hosted" else apart
    for src in (path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")):
        text = (editions[edition] / page_of(edition, src)).read_text(encoding="utf-8")
        assert f"<code>{src.removesuffix('.md')}</code>, version <code>{version}</code>" in text, src
        assert "How to report an error</a>" in text or src == "contribute/report-an-error.md", src
        assert "data-report=" not in text
        assert "issues/new" not in text


def test_in_a_copy_no_page_holds_its_version(editions: dict[str, Path]) -> None:
    """A new version would change every page, and an update from copy to copy would be as large as the copy."""
    assert [name for name, text in pages(editions["offline"]).items() if VERSION in text] == []
    assert VERSION in (editions["offline"] / "assets/release.js").read_text(encoding="utf-8")
    assert not (editions["hosted"] / "assets/release.js").exists()


def test_every_page_of_a_known_repository_leads_to_the_form(addressed: Path) -> None:
    """Once for the page, filled in; the links at its rows are made from this one by a script, so the page stays light."""
    for name, text in pages(addressed).items():
        found = [a["href"] for _, a in _Head(text).tags if "data-report" in a]
        assert len(found) == (name != "404.html"), name
        assert all(f"&version={VERSION}" in href and href.startswith(f"{REPO_URL}/issues/new?") for href in found), name
    sizes = {name: bench.first_visit(addressed, name) for name in page_files(addressed) if name != "404.html"}
    assert {name: size for name, size in sizes.items() if size > LIMIT} == {}


def test_the_lost_page_leads_home_from_anywhere(addressed: Path) -> None:
    """It is shown at any address, so each of its own links begins at the site's path, and leads to a file."""
    tags = _Head((addressed / "404.html").read_text(encoding="utf-8")).tags
    ways = [
        a[name] for tag, a in tags for name in ("href", "src") if name in a and tag in {"a", "link", "script", "img"}
    ]
    inner = [way for way in ways if not re.match(r"#|https://(creativecommons|opensource)\.org/", way)]
    assert len(inner) > 10
    assert [way for way in inner if not way.startswith("/some/base/")] == []
    files = [addressed / way.removeprefix("/some/base/").partition("#")[0] for way in inner]
    assert [str(file) for file in files if not (file / "index.html" if file.is_dir() else file).is_file()] == []


def test_links_hold_below_a_path(addressed: Path) -> None:
    """Absolute links to the site's own address count as its own."""
    assert check_site(addressed, SITE_URL) == []


def test_no_page_asks_for_more_than_hosts_allow(editions: dict[str, Path]) -> None:
    """Headers for hosts hold no hashes, so a script written into a page would run here and not behind a header."""
    found = {name for name, text in pages(editions["hosted"]).items() if f'content="{page_policy()}"' not in text}
    assert found == set()


@pytest.mark.parametrize("edition", EDITIONS)
def test_building_again_elsewhere_gives_the_same_bytes(edition: str, editions: dict[str, Path], tmp_path: Path) -> None:
    """In another folder, with other seeds, another language and another time zone."""
    tree = tmp_path / "tree"
    for name in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in EDITIONS.values():
        shutil.copy(ROOT / name, tree)
    other = {"PYTHONHASHSEED": "4711", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"}
    again = build_edition(edition, tmp_path / "again", tree, **other)
    first, second = contents(editions[edition]), contents(again)
    assert sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a built edition."""
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()}
