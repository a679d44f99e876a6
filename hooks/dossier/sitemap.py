"""The list of all pages for search engines: where each is, and when its facts were last checked."""

from __future__ import annotations

from markupsafe import Markup

from .features.page_dates import page_dates
from .site import Site

PATH = "sitemap.xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
_PAGE = Markup("<url><loc>{}</loc></url>\n")
_DATED = Markup("<url><loc>{}</loc><lastmod>{}</lastmod></url>\n")


def sitemap(site: Site, site_url: str) -> bytes:
    """Every page below ``site_url``, in the order of addresses; the day of the build is not in it."""
    return f"{_HEAD}{''.join(_page(site, site_url, src) for src in sorted(site.pages.by_src))}</urlset>\n".encode()


def _page(site: Site, site_url: str, src: str) -> Markup:
    address, newest = site_url.rstrip("/") + "/" + site.url(src), page_dates(site, src).get("newest")
    return _DATED.format(address, newest) if newest else _PAGE.format(address)
