"""``::: jurisdiction``: the way, the layers with their versions, what is not known, and what stands elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from law_site import law_site, place_page, show

from dossier.records.basis import Record


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """The country with a permit."""
    found, site = show(tmp_path, "legal/places/alpinia.md", place_page("alpinia"))
    assert site.problems == []
    return found


def text(element) -> str:
    """Its words with single spaces."""
    return " ".join(element.get_text(" ").split())


def test_the_way_stands_first_with_letter_meaning_and_sources(page) -> None:
    """Route, what it means there, parts and other names; what the record says is escaped."""
    lines = {text(div.dt): div.dd for div in page.select_one("dl.record").select("div")}
    assert text(lines["Way to treatment"]).startswith("P Exceptional permit. A physician can get a permit")
    assert "A physician can ask <for> one patient." in text(lines["What that means there"])
    assert lines["What that means there"].select_one("a.cite")["data-source"] == "smith2020"
    assert lines["Parts with pages of their own"].a["href"].strip("/").endswith("alpinia-canton")
    assert text(lines["Other names"]) == "Alpenland"


def test_a_part_names_its_country(tmp_path: Path) -> None:
    """With a link, since the country's law applies there as well."""
    found, site = show(tmp_path, "legal/places/alpinia-canton.md", place_page("alpinia-canton"))
    assert site.problems == []
    line = next(div for div in found.select("dl.record div") if text(div.dt) == "Part of")
    assert line.a.get_text() == "Alpinia"


def test_the_newest_version_comes_first_and_the_older_ones_stay(page) -> None:
    """Each with its state in words, instrument, day and source."""
    layer = page.select_one("h3#scheduling").find_next("div", class_="law-layer")
    states = [text(state) for state in layer.select(".law-state")]
    assert states[0].startswith("Controlled; which list or class was not confirmed. It was moved & kept.")
    assert states[1].startswith("On the strictest list. It was listed.")
    about = [text(line) for line in layer.select("p.about")]
    assert about[0] == "Drug Act, section 2; from July 1, 2001. Last looked up January 15, 2026."
    assert about[2] == "Drug Act; from 1990 to July 1, 2001. Last looked up January 15, 2026."
    assert len(layer.select("a.cite")) == 2


def test_a_layer_knows_its_own_day(page) -> None:
    """Law must be read again after half a year; the reader's clock tells when that has passed."""
    assert page.select_one(".law-layer")["data-due"] == "2026-07-14"


def test_layers_that_say_nothing_are_told_apart_and_never_blank(page) -> None:
    """Not read is not the same as not found, and neither looks like a state of the law."""
    silent = [text(item) for item in page.select(".law-silent li")]
    assert silent == [
        "Approval as a medicine: looked for, not found , as of January 15, 2026.",
        "Research: not read , as of January 15, 2026.",
        "Possession outside these routes: not read , as of January 15, 2026.",
    ]
    assert not page.select("h3#medical, h3#research, h3#possession")


def test_the_strip_draws_what_ended_hollow_and_an_unknown_beginning_dashed(page) -> None:
    """And says all of it in words."""
    strip = page.select_one("figure.law-strip")
    bars = [(bar.title.get_text(), set(bar["class"])) for bar in strip.select("rect.law")]
    assert bars[0] == ("Drug schedule, from 1990 to July 1, 2001: On the strictest list", {"law", "ended"})
    assert bars[1][1] == {"law"}
    assert bars[2] == ("Use before approval, from a day not found: Open", {"law", "open"})
    first, second = (strip.select("rect.law")[i] for i in (0, 1))
    assert float(second["x"]) == pytest.approx(float(first["x"]) + float(first["width"]), abs=0.2)
    assert all(title in strip.desc.get_text() for title, _ in bars)


def test_no_strip_without_a_known_beginning(tmp_path: Path) -> None:
    """A drawing of nothing would look like knowledge."""
    found, _ = show(tmp_path, "legal/places/lowland.md", place_page("lowland"))
    assert not found.select("figure.law-strip")
    assert len(found.select(".law-silent li")) == 6


def test_what_is_not_known_is_said(page) -> None:
    """Under a heading of its own."""
    assert text(page.select_one("h2#unknown").find_next("ul")) == "How many were treated."


def test_trials_and_conclusions_are_found_by_any_name(tmp_path: Path) -> None:
    """A trial that names the country by another name is listed too."""
    root = law_site(tmp_path)
    file = root / "docs/data/trials/alpha.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("countries: [United States]", "countries: [Alpenland]"))
    from features.rendered import render  # noqa: PLC0415 - the project is written by hand here

    html, site = render(root, "legal/places/alpinia.md", place_page("alpinia"))
    links = BeautifulSoup(html, "html.parser").select(".place-more a")
    assert [link.get_text() for link in links] == ["ALPHA"]
    assert isinstance(site.data.entries["jurisdictions"]["alpinia"].record, Record)


def test_another_page_may_not_use_it(tmp_path: Path) -> None:
    """It needs a record to speak of."""
    _, site = show(tmp_path, "other.md", "::: jurisdiction\n")
    assert "this page is not a jurisdiction's" in [problem.wrong for problem in site.problems]
