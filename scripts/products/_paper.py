"""A part of the print edition as one HTML document: title page, table of contents, the pages one after the other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from dossier.identity import NAME

from . import _cover
from ._book import H, Page
from ._paper_links import Places, entries, place, settle
from ._paper_parts import HELP, Part
from ._paper_tables import turn_wide_tables
from ._product import Release

_HERE = Path(__file__).parent / "paper"
_STYLES = re.compile(r"assets/css/[\w-]+\.css")


def body_of(part: Part, places: Places) -> Markup:
    """The pages of a part; the same for each printing of it."""
    return Markup("\n").join(Markup(_markup(page, part, places)) for page in part.pages)  # noqa: S704 - pages of the build


def document(part: Part, body: Markup, numbers: Mapping[str, int], release: Release) -> str:
    """The whole document; ``numbers`` are the sheets on which pages begin, as far as they are known."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE), autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True
    )
    return environment.get_template("page.html").render(
        name=NAME, part=part, release=release, said=_cover.said(release), question=question(part), body=body,
        entries=entries(part, numbers), help_at=numbers.get(place(HELP), 0), has_help=_has_help(part),
        styles=[*_styles(release.offline), (_HERE / "paper.css").resolve().as_uri()],
        foot=Markup(_css_text(f"{NAME}: {part.title}. Version {release.version}, {release.date}")),  # noqa: S704
    )  # fmt: skip


def question(part: Part) -> str:
    """What the first page of its own says that it answers."""
    for page in part.pages:
        for element in page.article.iter(f"{H}p"):
            if "answers" in element.get("class", "").split() and page.section:
                texts = [text for child in element for text in [child.tail or ""]]
                return " ".join(" ".join([element.text or "", *texts]).split())
    return ""


def _has_help(part: Part) -> bool:
    return any(page.path == HELP for page in part.pages)


def _markup(page: Page, part: Part, places: Places) -> str:
    from lxml import etree

    article = deepcopy(page.article)
    settle(article, page, part, places)
    article.attrib.pop("class", None)
    turn_wide_tables(article)
    for element in article.iter():
        element.tag = etree.QName(element).localname
        for name in [name for name in element.attrib if name.startswith("{")]:
            del element.attrib[name]
    etree.cleanup_namespaces(article)
    text: Any = etree.tostring(article, encoding="unicode", method="html", with_tail=False)
    return f'<div class="prose">{text}</div>'


def _styles(offline: Path) -> list[str]:
    """The style sheets of the site in their order."""
    home = (offline / "index.html").read_text(encoding="utf-8")
    return [(offline / name).resolve().as_uri() for name in dict.fromkeys(_STYLES.findall(home))]


def _css_text(text: str) -> str:
    """As a string of a style sheet inside a page: nothing in it can end the string or the element."""
    return '"' + "".join(char if char.isalnum() or char in " .,:-" else f"\\{ord(char):x} " for char in text) + '"'
