"""``::: effects-by-control``: a panel a control condition, signs turned alike, nothing left out because it has no number."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from comparison_site import show, words

from dossier.html.control_words import HEADINGS, MEANINGS, ORDER
from dossier.site import Site


def effects(root: Path, *lines: str, home: bool = False) -> tuple[BeautifulSoup, Site]:
    """The panels, on a page that is the effects' home or not."""
    body = "\n".join(["::: effects-by-control", "    id: x", *(f"    {line}" for line in lines)])
    return show(root, body, records="treatment-effects" if home else "")


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """All effects on symptoms, at home."""
    found, site = effects(tmp_path, "where: {outcome: symptoms}", home=True)
    assert site.problems == []
    return found


def row(page: BeautifulSoup, id_: str) -> BeautifulSoup:
    """The row of an effect."""
    found = page.find(id=id_)
    assert found is not None
    return found


def test_every_control_condition_has_its_words() -> None:
    """A heading and a meaning for each that a record can have, no two headings alike."""
    assert set(HEADINGS) == set(MEANINGS) == set(ORDER)
    assert len(set(HEADINGS.values())) == len(ORDER)


def test_one_panel_a_control_condition_in_the_fixed_order(page) -> None:
    """From the weakest control to none at all; those without an effect are left out."""
    heads = [words(head) for head in page.select("h3")]
    assert heads == [
        "Against a waiting list",
        "Against placebo pills or injections, without the therapy",
        "Against active treatments, taken together",
        "Not compared: change over time in one group",
    ]
    assert len(page.select("figure.effects")) == len(heads)


def test_a_change_over_time_never_shares_a_panel(page) -> None:
    """Whatever is compared with nobody stands alone under its own heading."""
    panel = row(page, "talk-before").find_parent("figure")
    assert [line["id"] for line in panel.select("tbody tr[id]")] == ["talk-before"]
    assert "They are not effects." in words(panel.figcaption)


def test_right_is_better_whatever_sign_is_printed(page) -> None:
    """A printed minus that favors the treatment is drawn to the right, its interval with it; the text keeps the sign."""
    line = row(page, "pill-placebo")
    zero = float(line.select_one("line.line-zero")["x1"])
    assert float(line.circle["cx"]) > zero
    ends = [float(line.select_one("line.interval")[end]) for end in ("x1", "x2")]
    assert zero < ends[0] < float(line.circle["cx"]) < ends[1]
    assert words(line.select_one(".strip p")).startswith("Standardized mean difference \N{MINUS SIGN}0.23")


def test_a_number_that_is_better_as_printed_is_not_turned(page) -> None:
    """Plus favors the treatment here, and a range as well as a dot stands to the right."""
    for id_, shape, place in (("talk-waiting", "circle", "cx"), ("talk-active", "rect", "x")):
        line = row(page, id_)
        assert float(line.select_one(shape)[place]) > float(line.select_one("line.line-zero")["x1"])


def test_other_kinds_of_number_stand_in_words(page) -> None:
    """A risk ratio has no place on a scale of standardized differences."""
    line = row(page, "talk-waiting")
    assert len(line.select("svg")) == 1
    assert [words(p) for p in line.select(".strip p")] == [
        "Hedges' g 1.08 (95% CI 0.8 to 1.4) (After treatment)",
        "Risk ratio 1.26",
    ]


def test_a_finding_without_a_number_is_shown(page) -> None:
    """No clear difference is a finding; leaving it out would flatter the treatment."""
    line = row(page, "pill-veterans")
    assert (line.select("svg"), words(line.select_one(".strip"))) == ([], "The size was not in what was read.")
    assert words(line.select("td")[1]) == "○ no clear difference"


def test_every_row_names_control_people_blinding_certainty_and_source(page) -> None:
    """What a number needs beside it."""
    line = row(page, "talk-waiting")
    assert words(line.th) == "TT against waiting Adults; Waiting <list>. 675 people, 2 studies."
    assert words(line.select("td")[2]) == "Certainty: not reported Who did not know: assessors only"
    assert line.select("a.cite")


def test_a_second_hand_number_is_marked(page) -> None:
    """And one that was read itself is not."""
    assert [words(mark) for mark in row(page, "pill-placebo").th.select(".mark")] == ["Second-hand"]
    assert row(page, "talk-active").th.select(".mark") == []


def test_elsewhere_a_row_leads_to_its_home(tmp_path: Path) -> None:
    """Without an id of its own, and left to its home for search."""
    body = "::: effects-by-control\n    id: x\n    rows: [talk-waiting]\n"
    page, site = show(tmp_path, body, treatment_effects="::: effects-by-control\n    id: all\n")
    assert site.problems == []
    line = page.select_one("tbody tr:not(.axis-row)")
    assert (line.get("id"), line.th.a["href"]) == (None, "../treatment-effects/#talk-waiting")
    assert page.figure["data-search-exclude"] == "true"


def test_an_unknown_effect_is_refused(tmp_path: Path) -> None:
    """With what was meant."""
    _, site = effects(tmp_path, "rows: [talk-wait]")
    assert [problem.wrong for problem in site.problems] == ["treatment-effects has no record 'talk-wait'"]
