"""Crossref, REST API: what happened to the works whose DOIs the data names, Retraction Watch's notices among it.

Form: https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md; ``updated-by`` with its ``source``
(``publisher`` or ``retraction-watch``): https://crossref.gitlab.io/tutorials/get-rw-metadata/.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from urllib.parse import urlencode

from pydantic import Field

from _polite import Client

from .batches import batches
from .form import Form, read

NAME = "Crossref"
SERVICE = "https://api.crossref.org/works"
TOGETHER = 20
SELECT = "DOI,updated-by,relation"


class Updated(Form):
    """Year, month, day, as far as known."""

    parts: list[list[int]] = Field(alias="date-parts", min_length=1)

    @property
    def day(self) -> str:
        """YYYY, YYYY-MM or YYYY-MM-DD."""
        return "-".join(f"{part:0{4 if index == 0 else 2}}" for index, part in enumerate(self.parts[0]))


class Update(Form):
    """A notice on the work: its DOI, its type, who recorded it."""

    doi: str = Field(alias="DOI")
    type: str
    updated: Updated
    source: str | None = None


class Related(Form):
    """Another work that this one is tied to."""

    id: str
    id_type: str = Field(alias="id-type")


class Work(Form):
    """A work, with what updates it and what it is tied to by kind of tie."""

    doi: str = Field(alias="DOI")
    updates: list[Update] = Field(alias="updated-by", default_factory=list)
    relation: dict[str, list[Related]] = Field(default_factory=dict)


class Message(Form):
    """The works found."""

    items: list[Work]


class Answer(Form):
    """A whole reply."""

    status: str = Field(pattern="^ok$")
    message: Message


def ask(client: Client, dois: list[str]) -> Iterator[dict[str, Work]]:
    """DOI (lower case) to work, some at a time; what another agency registered is missing."""
    for some in batches(sorted(doi for doi in dois if "," not in doi), TOGETHER):
        query = {"filter": ",".join(f"doi:{doi}" for doi in some), "select": SELECT, "rows": str(TOGETHER)}
        if contact := os.environ.get("WATCH_CONTACT"):
            query["mailto"] = contact
        reply = client.get(f"{SERVICE}?{urlencode(query, safe=',:')}")
        yield {work.doi.lower(): work for work in read(Answer, reply, NAME, "crossref.py").message.items}
