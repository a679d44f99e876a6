"""A source: what it is, how far it was read, who paid for it, and whether it still stands."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import MISSING, Day, Doi, FlagOrNotFound, Id, Model, PartialDate, PartialDateOrMissing, Text, Url, field

SourceKind = Literal[
    "article", "preprint", "registry", "agency", "guideline", "law", "report", "dataset", "news", "book", "website"
]


class Notice(Model):
    """A retraction, correction or expression of concern."""

    date: PartialDate = field("When it was published.", good="2024-08-10", bad="summer 2024")
    says: Text = field("What it says, in our words.", good="Retracted for protocol violations.", bad="bad paper")
    source: Id = field("Id of the source in which the notice was read.", good="retraction-feduccia2024", bad="Springer")
    place: Text = field("The place inside that source.", good="bibliographic record", bad="-")
    doi: Doi | None = field("The notice's own DOI.", good="10.1007/s00213-024-06671-0", bad="see journal", default=None)


class Access(Model):
    """How far the source was read for this site."""

    extent: Literal["whole", "part", "abstract", "record", "not read"] = field(
        "How much of it was read: the whole, a part, the abstract, only its bibliographic record, or nothing.",
        good="abstract",
        bad="skimmed",
    )
    where: Literal["itself", "copy"] = field(
        "Read at the source, or in a copy kept elsewhere.", good="copy", bad="online", default="itself"
    )
    note: Text | None = field(
        "Which copy, which part.", good="Read in a mirror of the registry (meddatax.com).", bad="ok", default=None
    )


class Archived(Model):
    """A copy of the source in a public archive, for when the original is gone."""

    url: Url = field(
        "Its address, as the archive's own service gave it; never put together by hand.",
        good="https://web.archive.org/web/20240811101500/https://example.org/a",
        bad="web.archive.org/example",
    )
    made: Day = field("The day on which the archive made the copy.", good="2024-08-11", bad="last year")
    original_gone: bool = field(
        "True when the source's own address was opened and leads to it no more.", good=True, bad="maybe", default=False
    )


class Source(Model):
    """A publication, record, law or page that carries facts."""

    SHELF: ClassVar[str] = "kind"

    kind: SourceKind = field("What it is.", good="article", bad="paper", default=...)
    title: Text = field("Its title, as printed.", good="MDMA-assisted therapy for severe PTSD", bad="MAPP1 paper")
    authors: list[Text] = field(
        "Authors as 'Family I', or the institution.", good=["Mitchell JM"], bad="Mitchell et al. (use et_al)"
    )
    et_al: bool = field("True when more authors exist than are listed.", good=True, bad="yes", default=False)
    container: Text = field(
        "Journal, registry, publisher or site, without volume and pages.", good="Nature Medicine", bad="Nat Med 29:2473"
    )
    volume: Text | None = field("Volume and issue.", good="29(10)", bad="vol. 29", default=None)
    pages: Text | None = field("Pages or article number, ASCII hyphen.", good="2473-2480", bad="p. 2473", default=None)
    published: PartialDateOrMissing = field("When it appeared.", good="2023-09-14", bad="Sept 2023")
    doi: Doi | None = field(
        "DOI without address.", good="10.1038/s41591-023-02565-4", bad="doi:10...", default=None, identifies=True
    )
    url: Url | None = field(
        "Where it can be read.",
        good="https://icer.org/assessment/ptsd-2024/",
        bad="icer.org",
        default=None,
        identifies=True,
    )
    archived: Archived | None = field(
        "A copy in a public archive; scripts/check_links.py --archive asks for it.",
        good={"url": "https://web.archive.org/web/20240811101500/https://example.org/a", "made": "2024-08-11"},
        bad="an address that nobody opened",
        default=None,
    )
    access: Access = field("How far it was read.", good={"extent": "abstract"}, bad="read")
    funder: Text = field(
        "Who paid for the work, as far as it states; 'not reported' or 'not found' otherwise.",
        good="Multidisciplinary Association for Psychedelic Studies (MAPS)",
        bad="industry",
    )
    sponsor_tied: FlagOrNotFound = field(
        "True when the developer of MDMA therapy (MAPS, MAPS PBC, Lykos) paid for it, ran it or wrote it.",
        good=True,
        bad="probably",
    )
    status: Literal["current", "corrected", "concern", "retracted", "superseded"] = field(
        "Whether it still stands.", good="retracted", bad="old", default="current"
    )
    notice: Notice | None = field(
        "The notice behind any status but 'current'.", good={"date": "2024-08-10"}, bad="(missing)", default=None
    )
    superseded_by: Id | None = field("The source that replaces it.", good="hojlund2025", bad="newer one", default=None)
    related: list[Id] = field(
        "Sources published as part of it, or about it.", good=["mitchell2021focus"], bad="others", default_factory=list
    )

    @property
    def known_authors(self) -> list[str]:
        """The authors; a word of absence is not one."""
        return [name for name in self.authors if name not in MISSING]

    @property
    def known_container(self) -> str:
        """What it appeared in; empty where that was not found."""
        return "" if self.container in MISSING else self.container

    @model_validator(mode="after")
    def _status_has_its_notice(self) -> Self:
        if self.status in {"corrected", "concern", "retracted"} and self.notice is None:
            raise PydanticCustomError("status_notice", "status: {status} needs notice:", {"status": self.status})
        return self

    @model_validator(mode="after")
    def _can_be_found(self) -> Self:
        if self.doi is None and self.url is None:
            raise PydanticCustomError("no_address", "needs doi: or url:, so that a reader can open it", {})
        return self
