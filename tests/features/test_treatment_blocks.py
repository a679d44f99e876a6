"""``::: treatment-blocks``: each treatment with both sides, its facts with sources, and all that other records hold of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from comparison_site import show, words

HOMES = {
    "treatment_effects": "::: effects-by-control\n    id: all\n",
    "drop_outs": "::: table drop-outs\n    id: d\n    caption: All\n",
    "guideline_positions": "::: table guideline-positions\n    id: g\n    caption: All\n",
    "economics": "::: table economics\n    id: e\n    caption: All\n",
}


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """All blocks, at home."""
    found, site = show(tmp_path, "::: treatment-blocks\n", records="treatments", **HOMES)
    assert site.problems == []
    return found


def block(page: BeautifulSoup, id_: str) -> BeautifulSoup:
    """The block below the heading with this id."""
    return page.find(id=id_).find_next(class_="treatment")


def test_headings_carry_the_ids_in_the_order_of_names(page) -> None:
    """The abbreviation stands behind the name where it is one."""
    assert [(head["id"], words(head)) for head in page.select("h3")] == [
        ("calm", "Calm"), ("pill", "Pill"), ("talk", "Talk therapy (TT)"),
    ]  # fmt: skip


def test_both_sides_stand_beside_each_other(page) -> None:
    """With the same room; an empty side says so."""
    sides = {
        words(side.p): [words(item) for item in side.select("li")]
        for side in block(page, "talk").select(".pro-and-con > div")
    }
    assert sides == {"Speaks for it": ["Many trials [1]"], "Stands against it": ["Many leave", "Few <reach> it [1]"]}
    assert words(block(page, "pill").select_one(".pro-and-con .missing")) == "Nothing was found in what was read."


def test_facts_name_their_sources_and_leave_out_what_does_not_apply(page) -> None:
    """'Not found' stays and carries no source."""
    facts = {words(line.dt): words(line.dd) for line in block(page, "talk").select(".record > div")}
    assert facts["Hours in sessions, of therapists"] == "24 to 45 [1]"
    assert facts["Harms"] == "not found"
    assert facts["Compared with MDMA in"] == "ALPHA [1]"
    assert "Regulators, for PTSD" not in facts
    assert "Between sessions" not in {words(line.dt) for line in block(page, "pill").select(".record > div")}


def test_effects_stand_by_control_and_lead_home(page) -> None:
    """In the order of control conditions, each with its finding, number and people."""
    part = block(page, "talk").select_one("details")
    assert words(part.summary) == "What was found, by what it was compared with (3)"
    assert [words(title) for title in part.select("dt")] == [
        "Against a waiting list",
        "Against active treatments, taken together",
        "Not compared: change over time in one group",
    ]
    first = part.select_one("li")
    assert first.a["href"] == "../treatment-effects/#talk-waiting"
    assert words(first).endswith(
        "● better than control. Hedges' g 1.08 (95% CI 0.8 to 1.4) (After treatment); Risk ratio 1.26. "
        "675 people, 2 studies. In whom: Adults."
    )


def test_a_treatment_without_an_effect_says_so(page) -> None:
    """Its list of facts is short, and nothing is said of how well it works."""
    calm = block(page, "calm")
    assert "No effect of this treatment was read for this site" in words(calm)
    assert [words(term) for term in calm.select(".record dt")] == ["Harms", "Certainty"]
    assert calm.select(".pro-and-con") == []


def test_leaving_guidelines_and_costs_lead_to_their_records(page) -> None:
    """Newest guideline first; whom an advice is for stands with it when it is not everybody."""
    links = {link["href"] for link in block(page, "talk").select("details a:not(.cite)")}
    assert {"../drop-outs/#talk-clinic", "../guideline-positions/#lone-talk", "../economics/#talk-cost"} <= links
    guidelines = next(part for part in block(page, "talk").select("details") if "guidelines" in words(part.summary))
    assert [words(item).split(" :")[0] for item in guidelines.select("li")] == [
        "Lone 2026",
        "Board 2023",
        "Council 2013 (replaced)",
    ]
    assert "for: Adults with PTSD who ask for a medicine" in words(block(page, "pill"))


def test_short_lists_are_open_and_long_ones_closed(page) -> None:
    """A phone shows first what fits."""
    opened = {words(part.summary): part.has_attr("open") for part in block(page, "talk").select("details")}
    assert opened == {
        "What was found, by what it was compared with (3)": True,
        "How many left (3)": False,
        "What guidelines say (3)": False,
        "What it costs, and who pays (1)": False,
    }


def test_which_and_at_which_level(tmp_path: Path) -> None:
    """Those listed, in that order, under headings of the second level."""
    page, site = show(tmp_path, "::: treatment-blocks\n    rows: [pill, calm]\n    level: 2\n")
    assert site.problems == []
    assert [words(head) for head in page.select("h2")] == ["Pill", "Calm"]
