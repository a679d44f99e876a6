"""ClinicalTrials.gov, API v2: the studies of the trials that the data names.

Form: https://clinicaltrials.gov/data-api/api and /data-api/about-api/study-data-structure. It publishes no limit; its
robots.txt asks for a second between requests, which :class:`_polite.Client` keeps.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

from pydantic import Field

from _polite import Client

from .batches import batches
from .form import Form, read

NAME = "ClinicalTrials.gov"
SERVICE = "https://clinicaltrials.gov/api/v2/studies"
TOGETHER = 40
MODULES = ("identificationModule", "statusModule", "designModule")
FIELDS = [*(f"protocolSection.{module}" for module in MODULES), "hasResults"]


class Day(Form):
    """YYYY, YYYY-MM or YYYY-MM-DD."""

    date: str = Field(pattern=r"^\d{4}(-\d\d){0,2}$")
    type: str | None = None


class Identification(Form):
    """The study's number now, and numbers that it had."""

    nct_id: str = Field(alias="nctId", pattern=r"^NCT\d{8}$")
    aliases: list[str] = Field(alias="nctIdAliases", default_factory=list)


class Status(Form):
    """Where the study stands; the day is that of the record's version."""

    overall: str = Field(alias="overallStatus")
    version: Day = Field(alias="lastUpdatePostDateStruct")
    start: Day | None = Field(alias="startDateStruct", default=None)
    primary_completion: Day | None = Field(alias="primaryCompletionDateStruct", default=None)
    results_posted: Day | None = Field(alias="resultsFirstPostDateStruct", default=None)


class Enrollment(Form):
    """How many, planned or in fact."""

    count: int
    type: str | None = None


class Design(Form):
    """Of the design, only the number of people."""

    enrollment: Enrollment | None = Field(alias="enrollmentInfo", default=None)


class Protocol(Form):
    """The parts of a record that are asked for."""

    identification: Identification = Field(alias="identificationModule")
    status: Status = Field(alias="statusModule")
    design: Design | None = Field(alias="designModule", default=None)


class Study(Form):
    """A record."""

    protocol: Protocol = Field(alias="protocolSection")
    has_results: bool = Field(alias="hasResults")

    @property
    def address(self) -> str:
        """Its page for people."""
        return f"https://clinicaltrials.gov/study/{self.protocol.identification.nct_id}"


class Answer(Form):
    """A page of studies; all fit on one, as no more are asked for."""

    studies: list[Study]


def ask(client: Client, numbers: list[str]) -> Iterator[dict[str, Study]]:
    """Number to study, some at a time; numbers that the registry does not know are missing."""
    for some in batches(sorted(numbers), TOGETHER):
        query = {"filter.ids": ",".join(some), "fields": ",".join(FIELDS), "pageSize": str(TOGETHER * 2)}
        reply = client.get(f"{SERVICE}?{urlencode(query, safe=',')}")
        found = read(Answer, reply, NAME, "clinicaltrials.py").studies
        yield {
            number: study
            for study in found
            for number in (study.protocol.identification.nct_id, *study.protocol.identification.aliases)
            if number in some
        }
