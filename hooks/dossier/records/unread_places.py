"""The places whose own law on MDMA was not read, in one record, so that nobody takes their absence for an answer."""

from __future__ import annotations

from .base import Model, Text, field
from .basis import Record
from .jurisdiction import IsoCode, Region


class UnreadPlace(Model):
    """A place without a page."""

    name: Text = field("Its usual English name.", good="Kenya", bad="KE")
    iso: IsoCode = field("Code of ISO 3166.", good="KE", bad="KEN")
    region: Region = field("Where it is.", good="Africa", bad="East")


class UnreadPlaces(Record):
    """A list of places, and what can be said of all of them."""

    says: Text = field("What can be said of all of them.", good="Their national law was not read.", bad="illegal")
    places: list[UnreadPlace] = field("The places, by name.", good=[{"name": "Kenya"}], bad="the rest")
