"""The Markdown pages as they stand in ``docs``: front matter, body, and which records a page is the home of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from .problems import Problem
from .yaml_lines import Located, Reader, load

T = TypeVar("T")
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*\n", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """A page; ``src`` is its path below ``docs``, ``body_line`` the line on which its Markdown begins."""

    src: str
    meta: dict[str, Any]
    body: str
    body_line: int
    front: Located = field(compare=False, default_factory=Located)
    _made: dict[str, Any] = field(compare=False, repr=False, default_factory=dict)

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What ``make`` works out from the page, worked out once: several rules read its sentences."""
        if name not in self._made:
            self._made[name] = make()
        made: T = self._made[name]
        return made

    @property
    def title(self) -> str:
        """Title for links and lists."""
        return str(self.meta.get("title", self.src))

    @property
    def file(self) -> str:
        """Path for messages, relative to the project's root."""
        return f"docs/{self.src}"


@dataclass
class Pages:
    """All pages by their path below ``docs``."""

    by_src: dict[str, Page] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def home_of_record(self) -> dict[str, str]:
        """``dataset/id`` to the page whose front matter says ``record: dataset/id``."""
        return {str(p.meta["record"]): p.src for p in self.by_src.values() if "record" in p.meta}

    def home_of_dataset(self) -> dict[str, str]:
        """Dataset to the page that shows all of it, as its front matter says in ``records:``."""
        found: dict[str, str] = {}
        for page in self.by_src.values():
            listed = page.meta.get("records", [])
            for name in [listed] if isinstance(listed, str) else listed:
                found.setdefault(str(name), page.src)
        return found


def load_pages(root: Path, read: Reader = load) -> Pages:
    """Read every ``*.md`` below ``root/docs``."""
    docs, out = root / "docs", Pages()
    for file in sorted(docs.rglob("*.md")):
        src = file.relative_to(docs).as_posix()
        page = parse_page(src, file.read_text(encoding="utf-8"), read)
        out.by_src[src] = page
        out.problems += page.front.problems
    return out


def parse_page(src: str, text: str, read: Reader = load) -> Page:
    """Split front matter from body; both line numberings are those of the file."""
    match = _FRONT_MATTER.match(text)
    if not match:
        return Page(src, {}, text, 1)
    front = read(match.group(1), f"docs/{src}", first_line=2)
    meta = front.data if isinstance(front.data, dict) else {}
    return Page(src, meta, text[match.end() :], text[: match.end()].count("\n") + 1, front)
