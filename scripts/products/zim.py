"""The site as a ZIM file for Kiwix and other readers of offline libraries, with an index of its words."""

from __future__ import annotations

import html
import importlib.util
import re
from pathlib import Path
from typing import Any

from dossier.identity import NAME

from ._product import Product, Release
from ._zim_identity import settled

HERE = Path(__file__).parent
BUDGET = 8_000_000
_TYPES = {
    ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png",
    ".json": "application/json", ".csv": "text/csv", ".zip": "application/zip",
}  # fmt: skip
_PACKED = {".png", ".zip"}
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_SEARCH_BUTTON = re.compile(r"<button[^>]*data-open-search.*?</button>", re.DOTALL)
_SEARCH_SCRIPT = re.compile(
    r'\s*<script src="[^"]*/search\.js" defer></script>|\s*<script src="search\.js" defer></script>'
)
_TEXT_MESSAGE = re.compile(r'<a href="sms:[^"]*"([^>]*)>(.*?)</a>', re.DOTALL)


def make(release: Release, folder: Path) -> list[Path]:
    """Write the file. The same release gives the same bytes."""
    from libzim.writer import Creator

    target = folder / f"{release.name}.zim"
    creator = Creator(target).config_indexing(True, "eng").config_nbworkers(1)  # noqa: FBT003 - the library's own form
    creator.set_mainpath("index.html")
    with creator:
        for name, value in _metadata(release).items():
            creator.add_metadata(name, value)
        creator.add_illustration(48, (HERE / "illustration.png").read_bytes())
        for file in sorted(release.offline.rglob("*")):
            path = file.relative_to(release.offline).as_posix()
            if file.is_file() and not path.startswith("search/") and path not in _SEARCH_FILES:
                creator.add_item(_item(path, file.read_bytes()))
    target.write_bytes(settled(target.read_bytes(), release.name))
    return [target]


_SEARCH_FILES = {"assets/js/search.js"}
"""What searches the site itself, beside the folder search/."""


def for_reader(page: str) -> str:
    """A page without what the reader of the file brings itself: its search. Sending a text has no place there."""
    page = _SEARCH_SCRIPT.sub("", _SEARCH_BUTTON.sub("", page))
    return _TEXT_MESSAGE.sub(r"<span\1>\2</span>", page)


def _metadata(release: Release) -> dict[str, str]:
    return {
        "Title": "MDMA-assisted therapy",
        "Name": "mdma-assisted-therapy-in-evidence_en_all",
        "Description": "What is known, how sure it is, and where each fact comes from.",
        "LongDescription": f"{NAME}. Version {release.version}. Facts checked up to {release.checked_to}.",
        "Language": "eng",
        "Creator": f"Contributors to {NAME}",
        "Publisher": NAME,
        "Date": release.date,
        "License": "CC BY 4.0",
        "Tags": "medicine;_ftindex:yes;_pictures:yes;_videos:no",
        **({"Source": release.url} if release.url else {}),
    }


def _item(path: str, content: bytes) -> Any:
    from libzim.writer import Hint, Item, StringProvider

    suffix = Path(path).suffix
    title, is_page = "", suffix == ".html"
    if is_page:
        text = for_reader(content.decode())
        found = _TITLE.search(text)
        title, content = html.unescape(found[1]).removesuffix(f" | {NAME}") if found else path, text.encode()

    class File(Item):  # type: ignore[misc] # the library publishes no types
        """One file of the site."""

        def get_path(self) -> str:
            return path

        def get_title(self) -> str:
            return title

        def get_mimetype(self) -> str:
            return _TYPES.get(suffix, "text/plain")

        def get_contentprovider(self) -> Any:
            return StringProvider(content)

        def get_hints(self) -> dict[Any, Any]:
            return {Hint.FRONT_ARTICLE: is_page, Hint.COMPRESS: suffix not in _PACKED}

    return File()


def missing() -> str:
    """The library has no build for every system."""
    if importlib.util.find_spec("libzim"):
        return ""
    return "It needs the package libzim, which has no build for Windows or Python 3.14: use Python 3.11 to 3.13 on Linux or macOS."


PRODUCT = Product("zim", "the site for Kiwix and other readers of offline libraries", make, BUDGET, missing)
