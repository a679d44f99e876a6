"""Europe PMC, Articles REST API: notices on the articles that the data names, and versions of preprints.

Form: https://europepmc.org/RestfulWebService, ``search`` with ``resultType=core``; ``commentCorrectionList`` and
``versionList`` as in its core responses.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

from pydantic import Field

from _polite import Client

from .batches import batches
from .form import Form, read

NAME = "Europe PMC"
SERVICE = "https://www.ebi.ac.uk/europepmc/webservices/rest/search"
TOGETHER = 20


class Correction(Form):
    """A tie to another article: a retraction, an erratum, a comment, the article that a preprint became."""

    type: str
    id: str | None = None
    source: str | None = None
    reference: str | None = None


class Corrections(Form):
    """The list of them."""

    items: list[Correction] = Field(alias="commentCorrection", default_factory=list)


class Version(Form):
    """A version of a preprint."""

    number: int = Field(alias="versionNumber")
    day: str = Field(alias="firstPublishDate")


class Versions(Form):
    """The list of them."""

    items: list[Version] = Field(alias="version", default_factory=list)


class Article(Form):
    """An article or preprint; ``source`` is MED, PMC, PPR and others."""

    id: str
    source: str
    doi: str
    corrections: Corrections = Field(alias="commentCorrectionList", default_factory=Corrections)
    versions: Versions = Field(alias="versionList", default_factory=Versions)
    version: int | None = Field(alias="versionNumber", default=None)

    @property
    def address(self) -> str:
        """Its page for people."""
        return f"https://europepmc.org/article/{self.source}/{self.id}"


class Results(Form):
    """The articles found."""

    items: list[Article] = Field(alias="result")


class Answer(Form):
    """A whole reply."""

    hits: int = Field(alias="hitCount")
    results: Results = Field(alias="resultList")


def ask(client: Client, dois: list[str]) -> Iterator[dict[str, Article]]:
    """DOI (lower case) to article, some at a time; a peer-reviewed record goes before a preprint's of the same DOI."""
    for some in batches(sorted(doi for doi in dois if '"' not in doi), TOGETHER):
        asked = " OR ".join(f'DOI:"{doi}"' for doi in some)
        query = {"query": asked, "resultType": "core", "format": "json", "pageSize": "100"}
        reply = client.get(f"{SERVICE}?{urlencode(query)}")
        found = read(Answer, reply, NAME, "europepmc.py").results.items
        yield {article.doi.lower(): article for article in sorted(found, key=lambda item: item.source != "PPR")}
