"""A preprint has a newer version, or became an article. A person reads it; nothing is edited."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.datasets import Entry
from dossier.records.base import MISSING
from dossier.records.source import Source

from ..crossref import Work
from ..europepmc import Article
from ..finding import Finding


def by_crossref(entry: Entry, source: Source, work: Work) -> Iterator[Finding]:
    """The article that it is a preprint of, unless the data names it."""
    if source.kind != "preprint":
        return
    for related in work.relation.get("is-preprint-of", []):
        if source.superseded_by is None:
            says = f"it was published as {related.id}. Add that source and name it in superseded_by"
            yield Finding(entry, "superseded_by", related.id, says, f"https://doi.org/{source.doi}")


def by_europe_pmc(entry: Entry, source: Source, article: Article) -> Iterator[Finding]:
    """A version that appeared after the one that was read, and the article that it became."""
    if source.kind != "preprint":
        return
    newest = max(article.versions.items, key=lambda version: version.number, default=None)
    if newest and source.published not in MISSING and newest.day > source.published:
        says = f"version {newest.number} appeared on {newest.day}; the data knows that of {source.published}"
        yield Finding(entry, "published", newest.day, says, article.address)
    for tie in article.corrections.items:
        if tie.type.lower() == "preprint of" and source.superseded_by is None:
            says = f"it was published: {tie.reference or tie.id}. Add that source and name it in superseded_by"
            yield Finding(entry, "superseded_by", tie.id or "", says, article.address)
