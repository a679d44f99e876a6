"""``llms.txt``: every page with its Markdown twin and what it answers, area by area (llmstxt.org); hosted edition only."""

from __future__ import annotations

from ..identity import NAME, address
from ..site import Site

PATH = "llms.txt"
_HEAD = """\
# {name}

> What is known about MDMA-assisted therapy, how sure it is, and where each fact comes from. Information, not medical or legal advice.

- Every figure comes from a record with its source, the place in it, and the day of reading.
- Cite the source of a fact, and this site for its selection.
- Marks such as "Second-hand", "Retracted" and "Worked out here" belong to the fact beside them: quote them with it.
- "Not reported", "not studied" and "not found" are values. None of them is zero.
- Facts age. Each page says when its facts were checked, and by when they must be read again.
- Text and data: CC BY 4.0. Somebody in danger finds numbers to call at [Help now]({help}).
"""


def files(site: Site) -> dict[str, bytes]:
    """One file."""
    return {PATH: _text(site).encode()} if site.directory_urls else {}


def _text(site: Site) -> str:
    areas: dict[str, list[str]] = {}
    for src in sorted(site.pages.by_src, key=lambda src: (not src.endswith("index.md"), src)):
        areas.setdefault(src.partition("/")[0] if "/" in src else "", []).append(src)
    parts = [
        _HEAD.format(name=NAME, help=address(site, "help-now.md")),
        *(_area(site, *item) for item in areas.items()),
    ]
    return "\n".join([*parts, _data(site)])


def _area(site: Site, area: str, pages: list[str]) -> str:
    index = site.pages.by_src.get(f"{area}/index.md")
    title = index.title if index else area.replace("-", " ").capitalize() if area else "Start"
    return "\n".join([f"## {title}\n", *(_line(site, src) for src in pages), ""])


def _line(site: Site, src: str) -> str:
    page = site.page(src)
    says = page.meta.get("description", "")
    return f"- [{page.title}]({address(site, src)})" + (f": {says}" if says else "")


def _data(site: Site) -> str:
    files = {
        "data/index.json": "what data there is",
        "data/all.zip": "all datasets",
        "reference/data.md": "how to reuse them",
    }
    return "\n".join(["## Data\n", *(f"- [{path}]({address(site, path)}): {says}" for path, says in files.items()), ""])
