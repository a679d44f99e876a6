"""Pages that the log of changes and the self-audit name exist; what is said to be met names at least one."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..nearest import nearest
from ..problems import Problem
from ..records.audit_item import AuditItem
from ..records.change import Change
from ..site import Site
from .check import Check, problem

RULE = "listed-pages-exist"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each page that is not there, and at each verdict that shows nothing."""
    for id_, item in site.data.of("audit-items", AuditItem).items():
        entry = site.data.entries["audit-items"][id_]
        if item.verdict != "not met" and not item.pages:
            repair = "name the page, or say 'not met'"
            yield problem(RULE, entry, ("verdict",), "it is said to be met, and no page shows it", item.verdict, repair)
        yield from _missing(site, "audit-items", id_, item.pages)
    for id_, change in site.data.of("changes", Change).items():
        yield from _missing(site, "changes", id_, change.pages)


def _missing(site: Site, dataset: str, id_: str, pages: list[str]) -> Iterator[Problem]:
    for index, page in enumerate(pages):
        src = page.partition("#")[0]
        if src not in site.pages.by_src:
            entry, repair = site.data.entries[dataset][id_], nearest(src, site.pages.by_src, shown=3)
            yield problem(RULE, entry, ("pages", index), "no page of this site stands there", src, repair)


CHECK = Check(
    RULE, "What the site says of itself must be as easy to check as what it says of others.", run, Decision.LEADS_ON
)
