"""The calendar: read back by a library of its own, with ids and stamps that come from the data."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from icalendar import Calendar
from small_site import SMALL, changed, write_site

from dossier.build import load_site
from dossier.open_data import calendar

AHEAD = {"replace": {"docs/data/trials/alpha.yml": ["completed: 2019-06", "completed: 2027-06"]}}


def events(root: Path, address: str = "https://me.org/") -> dict[str, dict[str, object]]:
    """Title to the rest of each event."""
    site = load_site(root)
    site.address = address
    found = Calendar.from_ical(calendar.files(site)[calendar.PATH]).walk("VEVENT")
    return {str(event["summary"]): {name.lower(): _plain(event.decoded(name)) for name in event} for event in found}


def _plain(value: object) -> object:
    return value.decode() if isinstance(value, bytes) else value


def test_a_page_has_an_event_for_each_day_on_which_facts_fall_due(small: Path) -> None:
    """All day, blocking no time, with what is to be read again and where."""
    event = events(small)["Check by: Glossary (1 record)"]
    assert (event["dtstart"], event["dtend"]) == (date(2031, 1, 14), date(2031, 1, 15))
    assert event["description"] == "1 record to read again in their sources: terms/remission."
    assert (event["transp"], event["url"]) == ("TRANSPARENT", "https://me.org/glossary/")


def test_a_planned_end_spans_what_is_known_of_it(tmp_path: Path) -> None:
    """A month from its first day to the next one's first; with the day on which it was read."""
    event = events(write_site(tmp_path, changed(SMALL, AHEAD)))["ALPHA: planned end"]
    assert (event["dtstart"], event["dtend"]) == (date(2027, 6, 1), date(2027, 7, 1))
    assert str(event["description"]).endswith("As read on 2026-01-15; it may have moved since.")


def test_what_was_past_when_it_was_read_is_not_in_it(small: Path) -> None:
    """The trial that ended in 2019."""
    assert [title for title in events(small) if "planned" in title] == []


def test_lines_and_ids_keep_to_the_standard(small: Path) -> None:
    """CR LF, at most 75 bytes a line, no id twice, a stamp and an id in each; the same ids with and without an address."""
    site = load_site(small)
    text = calendar.files(site)[calendar.PATH]
    lines = text.split(b"\r\n")
    assert b"\n" not in text.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    ids = [line for line in lines if line.startswith(b"UID:")]
    assert len(set(ids)) == len(ids) == text.count(b"BEGIN:VEVENT") == text.count(b"DTSTAMP:")
    assert {str(event["uid"]) for event in events(small).values()} == {
        str(e["uid"]) for e in events(small, "").values()
    }


def test_the_offline_edition_has_it_too(small: Path) -> None:
    """A calendar can be opened as a file."""
    assert calendar.PATH in calendar.files(load_site(small, directory_urls=False))
