"""The archived copy of each source: asked of the Wayback Machine's availability service, proposed as edits of records.

The form of its reply: https://archive.org/help/wayback_api.php. An address is only ever taken from a reply.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

from pydantic import BaseModel, ValidationError

from _polite import Client, NotReached, Reply, short
from _yaml_edit import CannotEdit, set_value
from dossier.datasets import Entry
from dossier.records.source import Source

from .ledger import Line

SERVICE = "https://archive.org/wayback/available"
GONE = {"gone", "soft", "home"}


class Closest(BaseModel):
    """The copy that is nearest in time."""

    available: bool
    url: str
    timestamp: str
    status: str


class Snapshots(BaseModel):
    """The copies; none when the archive has none."""

    closest: Closest | None = None


class Answer(BaseModel):
    """A whole reply."""

    archived_snapshots: Snapshots


def waiting(sources: dict[str, Entry], lines: dict[str, Line]) -> list[tuple[Entry, str, Line | None]]:
    """Sources without an archived copy, with their address; those whose original is gone first."""
    out = []
    for entry in sources.values():
        source = entry.record
        assert isinstance(source, Source)
        if source.archived is None:
            address = source.url or f"https://doi.org/{source.doi}"
            line = lines.get(address)
            out.append((entry, address, line if line and line.state in GONE else None))
    return sorted(out, key=lambda item: item[2] is None)


def copy_of(client: Client, address: str, line: Line | None) -> Closest | None:
    """The copy that the archive names, near the day on which the original went; :class:`NotReached` for no answer."""
    when = {"timestamp": line.since.replace("-", "")} if line and line.since else {}
    reply = client.get(f"{SERVICE}?{urlencode({'url': address, **when})}")
    closest = _answer(reply).archived_snapshots.closest
    usable = closest and closest.available and closest.status == "200" and len(closest.timestamp) == 14
    return closest if closest and usable and urlsplit(closest.url).hostname == "web.archive.org" else None


def _answer(reply: Reply) -> Answer:
    try:
        return Answer.model_validate(reply.data)
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"]))
        text = f"the Wayback Machine changed its form: {where}, asked at {short(reply.address)}. Repair: scripts/links/archive.py"
        raise NotReached(text) from error


def edited(text: str, entry: Entry, closest: Closest, *, gone: bool) -> str:
    """The source's file with the copy in it."""
    stamp = closest.timestamp
    copy: dict[str, object] = {
        "url": closest.url.replace("http://", "https://", 1),
        "made": f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}",
    } | ({"original_gone": True} if gone else {})
    return set_value(text, (entry.id, "archived"), copy, after=("url", "doi"))


def proposals(
    client: Client, asked: list[tuple[Entry, str, Line | None]], texts: dict[str, str]
) -> Iterator[tuple[str, str]]:
    """Each source with what became of it; ``texts`` (path to text) gets the edits."""
    for entry, address, line in asked:
        closest = copy_of(client, address, line)
        if closest is None:
            yield entry.id, "no copy"
            continue
        text = texts.get(entry.file) or entry.located.text
        try:
            texts[entry.file] = edited(text, entry, closest, gone=line is not None)
        except CannotEdit as error:
            yield entry.id, f"to be written by hand ({error}): {closest.url}"
        else:
            yield entry.id, closest.url
