"""Addresses of pages, and the way from one to another, in both editions.

The hosted edition has directory addresses (``research/``), the offline edition files (``research/index.html``).
"""

from __future__ import annotations

import posixpath


def page_url(src: str, *, directory_urls: bool) -> str:
    """The address of a Markdown page, relative to the site's root: ``research/index.md`` -> ``research/``."""
    stem = src.removesuffix(".md")
    if not directory_urls:
        return f"{stem}.html"
    if stem == "index" or stem.endswith("/index"):
        return stem.removesuffix("index")
    return f"{stem}/"


def relative_url(source: str, target: str, anchor: str = "") -> str:
    """The way from one address to another, both relative to the root; a page to itself is its anchor or ``./``."""
    fragment = f"#{anchor}" if anchor else ""
    if source == target and fragment:
        return fragment
    folder = source if source.endswith("/") or not source else posixpath.dirname(source)
    way = _steps(target, folder)
    slash = "/" if target.endswith("/") or not target else ""
    return f"{way}{slash}{fragment}" if (way, slash) != (".", "") else f"{posixpath.basename(target)}{fragment}"


def _steps(target: str, folder: str) -> str:
    """As ``posixpath.relpath`` for plain addresses below the root, without asking for the working folder each time."""
    there, here = target.strip("/").split("/"), folder.strip("/").split("/")
    there, here = [part for part in there if part], [part for part in here if part]
    same = 0
    while same < min(len(there), len(here)) and there[same] == here[same]:
        same += 1
    return "/".join([".."] * (len(here) - same) + there[same:]) or "."
