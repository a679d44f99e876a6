"""The cover of the book editions, as a drawing and in words."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from dossier.identity import NAME

from ._product import Release


def svg(release: Release) -> str:
    """The cover as a drawing."""
    lines = ((220, 64, "MDMA-assisted"), (300, 64, "therapy,"), (380, 64, "in evidence"))
    title = "".join(f'<text x="60" y="{y}" font-size="{size}">{escape(text)}</text>' for y, size, text in lines)
    below = "".join(
        f'<text x="60" y="{y}" font-size="26">{escape(text)}</text>'
        for y, text in zip((740, 785), said(release), strict=False)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" width="600" height="900">'
        f'<title>{escape(NAME)}</title><rect width="600" height="900" fill="#0e5a66"/>'
        '<path d="M100 60H60v80h40M160 60h40v80h-40" fill="none" stroke="#fff" stroke-width="12"/>'
        f'<circle cx="130" cy="100" r="12" fill="#fff"/><g fill="#fff" font-family="sans-serif">{title}{below}</g></svg>'
    )


def said(release: Release) -> list[str]:
    """What a cover says: when it was made, from what, and how old its facts are."""
    return [
        f"Version {release.version}, {release.date}",
        f"Facts checked up to {release.checked_to}",
        "Information, not medical or legal advice.",
        "Text and data: Creative Commons Attribution 4.0.",
        *([f"A newer copy, if there is one: {release.url}"] if release.url else []),
    ]


def front(release: Release, namespace: str) -> Any:
    """The first page in words."""
    from lxml import etree

    section = etree.Element(f"{namespace}section", {"class": "cover"}, nsmap={None: namespace[1:-1]})
    etree.SubElement(section, f"{namespace}h1").text = NAME
    for text in said(release):
        etree.SubElement(section, f"{namespace}p").text = text
    return section
