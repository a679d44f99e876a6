"""At a page's foot: the way to report an error in it, filled in as far as the build knows it, or what to write down.

The form is ``.github/ISSUE_TEMPLATE/error-in-a-fact.yml``; its fields are named here, and a test holds both together.
``assets/js/report.js`` takes the address from the foot and adds a row's record and value to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup

from ..html.release import shown_version
from ..site import Site

FORM = "error-in-a-fact.yml"
FIELDS = ("record", "value", "page", "version")
"""Fields that a link fills in; the last two always, the first where one record is meant, the second by the script."""
HOW = "contribute/report-an-error.md"
"""The page that explains it to readers."""


@dataclass(frozen=True)
class ErrorReport:
    """``form`` and ``how`` are addresses, empty where there is none; ``page`` and ``version`` are to be named."""

    form: str
    how: str
    page: str
    version: Markup


def error_report(site: Site, src: str) -> ErrorReport:
    """What the foot of the page ``src`` says."""
    page = src.removesuffix(".md")
    how = site.way(src, HOW) if HOW in site.pages.by_src and src != HOW else ""
    return ErrorReport(form_address(site, src), how, page, shown_version(site))


def form_address(site: Site, src: str) -> str:
    """The form, filled in for a page, or nothing when no repository is known."""
    if not site.repository:
        return ""
    whole = site.at_home_on(src).get("")
    version = site.version if site.directory_urls else ""  # in a copy its script adds it
    known = {"record": whole.id if whole else "", "page": src.removesuffix(".md"), "version": version}
    filled = {name: known[name] for name in FIELDS if known.get(name)}
    return f"{site.repository.rstrip('/')}/issues/new?{urlencode({'template': FORM, **filled})}"
