"""What the site is called by those who cite it, and the address of anything in it."""

from __future__ import annotations

from .site import Site
from .urls import page_url

NAME = "MDMA-assisted therapy, in evidence"
"""As ``site_name`` in mkdocs.yml; a test holds them together."""

DATA_NAME = f"{NAME}: the data"
LICENSE_URL = "https://creativecommons.org/licenses/by/4.0/"


def address(site: Site, path: str) -> str:
    """The whole address of a file or page, ``path`` from the site's root; the path alone where the site has no address."""
    return f"{site.address.rstrip('/')}/{path}" if site.address else path


def page_address(site: Site, src: str, anchor: str = "") -> str:
    """The whole address of a place on a page of the hosted edition; see :func:`address`."""
    url = page_url(src, directory_urls=True) if site.address else site.url(src)
    return address(site, url) + (f"#{anchor}" if anchor else "")
