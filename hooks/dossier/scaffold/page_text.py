"""The page of a new record, where records of its kind have pages of their own: its place, its text, its line in the menu."""

from __future__ import annotations

import posixpath
import re
from collections import Counter

from ..blanks import BLANK
from ..field_rows import as_yaml
from ..site import Site

FRONT = {
    "title": "The page's title.",
    "description": "For search engines and sharing: what the page tells, in at most 200 characters.",
    "answers": "The question that the page answers, as a reader would ask it.",
}
_BLOCK = re.compile(r"^::: \S+$", re.MULTILINE)


def page_of(site: Site, dataset: str, id_: str) -> str | None:
    """Path below ``docs`` of a new record's page: beside those of its kind; none when they have none."""
    homes = [src for name, src in site.pages.home_of_record().items() if name.startswith(f"{dataset}/")]
    folders = Counter(posixpath.dirname(src) for src in homes)
    return f"{folders.most_common(1)[0][0]}/{id_}.md" if folders else None


def page_text(site: Site, dataset: str, id_: str, given: dict[str, str]) -> str:
    """Front matter, key messages to write, and the blocks that every page of this kind has."""
    front = [f"#: {says}\n{key}: {as_yaml(given.get(key, BLANK))}" for key, says in FRONT.items()]
    lines = ["---", *front, f"record: {dataset}/{id_}", "---", "", '!!! key "In short"', ""]
    return "\n".join([*lines, f"    - {BLANK}", "", *_blocks(site, dataset), ""])


def _blocks(site: Site, dataset: str) -> list[str]:
    homes = [src for name, src in site.pages.home_of_record().items() if name.startswith(f"{dataset}/")]
    found = [_BLOCK.findall(site.page(src).body) for src in homes]
    return [block for block in dict.fromkeys(found[0]) if all(block in others for others in found)] if found else []


def with_nav_line(nav: str, src: str, title: str) -> str:
    """``mkdocs.yml`` with the page after the last one of its folder; as it was when no page of that folder stands there."""
    folder = re.escape(posixpath.dirname(src))
    lines = list(re.finditer(rf"^( *)- (?:(.+): )?{folder}/[\w-]+\.md\n", nav, re.MULTILINE))
    if not lines or f"{src}\n" in nav:
        return nav
    last = lines[-1]
    name = f"{title}: " if last[2] else ""
    return f"{nav[: last.end()]}{last[1]}- {name}{src}\n{nav[last.end() :]}"
