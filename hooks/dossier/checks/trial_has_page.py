"""Every trial and every jurisdiction has a page of its own, and a page that claims a record is right about it."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..nearest import nearest
from ..problems import Problem
from ..site import Site
from .check import Check, problem

WITH_PAGES = {"trials": "research/trials", "jurisdictions": "legal/places"}
"""Datasets of which each record needs a page, and the folder below ``docs`` where it belongs."""


def run(site: Site) -> Iterator[Problem]:
    """Problems at records without a page and at pages without a record."""
    homes = site.pages.home_of_record()
    for dataset, folder in WITH_PAGES.items():
        for id_, entry in site.data.entries[dataset].items():
            if f"{dataset}/{id_}" not in homes:
                repair = f"add docs/{folder}/{id_}.md with 'record: {dataset}/{id_}' in its front matter"
                yield problem("trial-has-page", entry, (), f"'{id_}' has no page", "", repair)
    for name, src in homes.items():
        dataset, _, id_ = name.partition("/")
        if id_ not in site.data.entries.get(dataset, {}) and id_ not in site.data.broken:
            page = site.page(src)
            known = [f"{dataset}/{other}" for other in site.data.entries.get(dataset, {})]
            line, col = page.front.place(("record",))
            yield Problem(
                page.file, line, col, "trial-has-page", "the page's record does not exist", name, nearest(name, known)
            )


CHECK = Check("trial-has-page", "A record that nobody can open is not published.", run, Decision.LEADS_ON)
