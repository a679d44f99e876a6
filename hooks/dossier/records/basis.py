"""Where a fact comes from: the source, the exact place in it, how it was read and when."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import Day, Id, Model, Text, field


class Basis(Model):
    """One source behind a record, or behind some of its fields."""

    source: Id = field(
        "Id of the source that carries the fact.", good="mitchell2023", bad="Nature Medicine 2023 (a title, not an id)"
    )
    place: Text = field(
        "The exact place inside the source, so that a reader finds it in a minute.",
        good="Table 1, pre-study therapy",
        bad="see paper (nobody can check it)",
    )
    checked: Day = field("The day on which the place was read.", good="2026-11-20", bad="Nov 2026 (not a date)")
    read: Literal["itself", "secondary"] = field(
        "Whether the place was read in the source itself, or only as another source reports it.",
        good="itself",
        bad="yes",
        default="itself",
    )
    via: Id | None = field(
        "For 'secondary': id of the source that reports it.", good="dddtrends2023", bad="a newspaper", default=None
    )
    check_by: Day | None = field(
        "When it must be read again, if sooner than its kind's rule says.",
        good="2027-02-20",
        bad="soon",
        default=None,
    )
    supports: list[str] = field(
        "Fields of this record that the place supports; empty means all of them.",
        good=["sites", "countries"],
        bad="everything else (name the fields)",
        default_factory=list,
    )
    note: Text | None = field(
        "What a careful reader should know about this reading.",
        good="The counts are the only whole numbers that give these percentages.",
        bad="see above",
        default=None,
    )

    @model_validator(mode="after")
    def _secondary_names_its_report(self) -> Self:
        if (self.read == "secondary") != (self.via is not None):
            raise PydanticCustomError(
                "secondary_via", "read: secondary needs via: (the source that was read), and only then", {}
            )
        return self


class Discrepancy(Model):
    """A field on which sources disagree; every version is shown."""

    about: Text = field("What they disagree on.", good="Number randomized", bad="n")
    versions: list[Version] = field(
        "What each source says, at least two.",
        good=[
            {"says": "90", "source": "mitchell2021", "place": "abstract"},
            {"says": "91", "source": "sevchik2026", "place": "Table 1"},
        ],
        bad="90 or 91 (no sources)",
    )
    shown: Text = field(
        "Which version the site uses elsewhere, and why.",
        good="The trial's own paper counts 90, which the registry agrees with.",
        bad="the right one",
    )


class Version(Model):
    """What one source says in a disagreement."""

    says: Text = field("The value as that source gives it.", good="91 randomized", bad="more")
    source: Id = field("Id of the source.", good="sevchik2026", bad="SYPRES")
    place: Text = field("The place inside the source.", good="Table 1", bad="somewhere")


class Record(Model):
    """A record with its own page or row; everything on it rests on its basis."""

    basis: list[Basis] = field(
        "The sources behind this record; each may be limited to some fields.",
        good=[{"source": "mitchell2023", "place": "abstract", "checked": "2026-11-20"}],
        bad="[] (a fact without a source is not published)",
    )

    @model_validator(mode="after")
    def _has_a_basis(self) -> Self:
        if not self.basis:
            raise PydanticCustomError("no_basis", "basis: needs at least one source", {})
        return self

    def basis_of(self, name: str) -> list[Basis]:
        """The sources behind one field: those that name it, else those that cover the whole record."""
        named = [basis for basis in self.basis if name in basis.supports]
        return named or [basis for basis in self.basis if not basis.supports]

    def __getitem__(self, name: str) -> Any:
        return getattr(self, name)


Discrepancy.model_rebuild()
