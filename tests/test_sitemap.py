"""The list of pages for search engines."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from dossier.build import load_site
from dossier.sitemap import sitemap

NS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_every_page_stands_once_below_the_sites_address(small: Path) -> None:
    """Also when the address comes without its last slash; a page that shows a record has the day of its checking."""
    site = load_site(small)
    site.shown["alpha-score"] = {"trials/alpha.md"}
    found = {
        url.findtext(f"{NS}loc"): url.findtext(f"{NS}lastmod")
        for url in ET.fromstring(sitemap(site, "https://me.org/a&b"))  # noqa: S314 - our own text
    }
    base = "https://me.org/a&b/"
    assert found == {
        base: None,
        base + "bibliography/": None,
        base + "glossary/": None,
        base + "trials/alpha/": "2026-02-01",
    }
