"""Every omission names the page of this site that tells it, and the page exists."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..nearest import nearest
from ..problems import Problem
from ..records.omission import Omission
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each page that is not there; a place on a page is checked with all links when the site is built."""
    for id_, omission in site.data.of("omissions", Omission).items():
        src = omission.page.partition("#")[0]
        if src not in site.pages.by_src:
            entry, wrong = site.data.entries["omissions"][id_], "no page of this site stands there"
            yield problem("omission-has-page", entry, ("page",), wrong, src, nearest(src, site.pages.by_src, shown=3))


CHECK = Check(
    "omission-has-page", "To say that others leave something out obliges this site to tell it.", run, Decision.LEADS_ON
)
