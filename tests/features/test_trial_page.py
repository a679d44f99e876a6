"""``::: trial``: the page of a trial with everything, of one without a comparison, and of one that has not begun."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_html import compare
from trial_site import page_of, trial_site

from dossier.build import load_site
from dossier.datasets import Entry
from dossier.features.trial.result_split import Split, split


def headings(html: str) -> list[str]:
    """The sections of a page in order."""
    return [part.split("</h2>")[0].split(">")[-1] for part in html.split("<h2")[1:]]


def test_the_test_site_is_right(tmp_path: Path) -> None:
    """The cases below depart from a project in which nothing is wrong."""
    assert load_site(trial_site(tmp_path)).problems == []


def test_a_whole_page(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Every section, its sources and its escaping."""
    html, site = page_of(tmp_path, "alpha")
    assert site.problems == []
    compare("trial-page", html, request)


def test_order_of_questions(tmp_path: Path) -> None:
    """What it found, then what harm it did, then its limits, and the plan only after them."""
    assert headings(page_of(tmp_path, "alpha")[0]) == [
        "At a glance",
        "What it found",
        "Harms, and who left early",
        "Bear in mind",
        "Long afterwards",
        "The groups",
        "The course, week by week",
        "In detail",
        "Where sources disagree",
        "Sources",
    ]


def test_a_trial_without_results_says_so_and_counts_no_harm(tmp_path: Path) -> None:
    """Nothing found is not zero, neither of benefit nor of harm."""
    html, site = page_of(tmp_path, "one")
    assert site.problems == []
    assert "none of its values could be read" in html
    assert "That does not mean that nobody was harmed" in html
    assert "How many people left early was not found" in html


def test_a_single_group_has_no_table_of_groups_but_its_dose(tmp_path: Path) -> None:
    """One group needs no table; what it was given stands among the details."""
    html, _ = page_of(tmp_path, "one")
    assert "The groups" not in headings(html)
    assert "The course, week by week" not in headings(html)
    assert "<dt>Dose in the protocol</dt>\n<dd>80 mg" in html


def test_a_trial_that_has_not_begun_has_no_section_of_harms(tmp_path: Path) -> None:
    """Nobody was treated, so there is nothing to count."""
    html, _ = page_of(tmp_path, "plan")
    assert headings(html)[:3] == ["At a glance", "What it found", "The groups"]


def test_what_is_missing_stands_in_one_place(tmp_path: Path) -> None:
    """A line with nothing in it is not a line of the list; the words of absence are explained."""
    html, _ = page_of(tmp_path, "plan")
    assert 'dd class="missing"' not in html
    assert (
        "<strong>Not found:</strong> number of people, whether it runs, funder, main outcome. These may exist" in html
    )
    assert "<strong>Not reported:</strong> how many had taken MDMA before. The source was read" in html


def test_files_keep_who_could_tell(tmp_path: Path) -> None:
    """The table leaves the column to a line above it; the file does not leave it out."""
    html, site = page_of(tmp_path, "alpha")
    assert "<strong>Who could tell:</strong> Nobody said who guessed right." in html
    assert "Guessed their group right" in site.artifacts["data/tables/trials-alpha-main-results.csv"].decode()


def results(root: Path, *cases: tuple[str, str, str, str]) -> list[Entry]:
    """Results of ALPHA: id, outcome, week, set."""
    trial_site(root)
    base = (root / "docs/data/results/alpha.yml").read_text(encoding="utf-8").split("alpha-score:")[0]
    text = "".join(
        base.replace("alpha-response:", f"{id_}:")
        .replace("outcome: response", f"outcome: {outcome}")
        .replace("weeks: 18}", f"weeks: {week}}}")
        .replace("analysis_set: assessed", f"analysis_set: {people}")
        for id_, outcome, week, people in cases
    )
    (root / "docs/data/results/alpha.yml").write_text(text, encoding="utf-8")
    return list(load_site(root).data.entries["results"].values())


def ids(found: Split) -> dict[str, list[str]]:
    """The split by place, as ids."""
    return {name: [entry.id for entry in getattr(found, name)] for name in ("main", "other", "steps", "left")}


def test_the_last_of_each_outcome_comes_first(tmp_path: Path) -> None:
    """Earlier weeks, and scores whose change is known, stand back; a week that is not known is not the last."""
    found = results(
        tmp_path,
        ("r4", "response", "4", "assessed"),
        ("r18", "response", "18", "assessed"),
        ("rx", "response", "not reported", "assessed"),
        ("score", "symptom score", "18", "assessed"),
        ("change", "symptom change", "18", "assessed"),
        ("mood", "depression", "18", "assessed"),
        ("left", "drop-out", "18", "assessed"),
    )
    assert ids(split(found)) == {
        "main": ["r18", "change"],
        "other": ["mood"],
        "steps": ["rx", "r4", "score"],
        "left": ["left"],
    }


def test_those_assessed_stand_before_everyone_randomized(tmp_path: Path) -> None:
    """Both are shown, the paper's own count first."""
    found = results(tmp_path, ("b", "response", "18", "assessed"), ("a", "response", "18", "not reported"))
    assert ids(split(found))["main"] == ["a", "b"]
    found = results(tmp_path, ("b", "response", "18", "assessed"), ("a", "remission", "18", "assessed"))
    assert ids(split(found))["main"] == ["a", "b"]
