"""``::: claims``, ``article-walk``, ``omissions``, ``claim-counts`` and the claims at the foot of other pages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from claims_site import FILES, show, words

from dossier.features.checked_claims import checked_claims
from dossier.features.related_pages import related
from dossier.search_index import search_index


@pytest.fixture
def topic(tmp_path: Path) -> BeautifulSoup:
    """The page of a topic, where its claims are at home."""
    found, site = show(tmp_path, "claims/research.md")
    assert site.problems == []
    return found


def test_the_gravest_verdict_comes_first_under_a_heading_with_its_count(topic) -> None:
    """Wrong before overstated before supported."""
    assert [words(head) for head in topic.select("h3")] == ["Wrong (1)", "Overstated (1)", "Supported (1)"]
    assert [block["id"] for block in topic.select(".claim")] == ["cures", "lasts", "fine"]


def test_a_verdict_is_a_word_with_a_shape_that_is_not_read_out(topic) -> None:
    """Never color alone."""
    verdict = topic.select_one("#cures .verdict")
    assert words(verdict) == "✕ Wrong"
    assert verdict.select_one("[aria-hidden=true]").get_text() == "✕"


def test_texts_are_escaped_and_their_figures_bound(topic) -> None:
    """Data never becomes markup; a figure leads to its record and names its source."""
    block = topic.select_one("#lasts")
    assert "The claim lasts <holds>." in block.get_text()
    assert "people & more" in words(block)
    figures = {figure.get_text(): figure for figure in block.select(".figure-value")}
    assert set(figures) == {"41", "12 of 18 (67%)"}
    assert figures["41"]["href"] == "../../trials/alpha/"
    assert figures["41"]["data-source"] == "smith2020"


def test_what_is_right_stands_beside_what_is_wrong_and_nowhere_else(topic) -> None:
    """A supported claim needs no correction."""
    assert words(topic.select_one("#cures .lead")) == "What is right:"
    assert topic.select("#fine .lead") == []


def test_a_changed_record_changes_the_claim(tmp_path: Path) -> None:
    """The figure is not in the claim."""
    name = "docs/data/trials/alpha.yml"
    changed = FILES | {name: FILES[name].replace("enrolled: 41", "enrolled: 47")}
    page, _ = show(tmp_path, "claims/research.md", files=changed)
    assert "Because of 47 people" in words(page.select_one("#lasts"))


def test_the_shown_record_counts_as_shown(tmp_path: Path) -> None:
    """So related pages and the dates of a page follow."""
    _, site = show(tmp_path, "claims/research.md")
    assert "claims/research.md" in site.shown["alpha"]
    assert [entry.id for entry in site.bound_by["alpha-response"]] == ["lasts"]


def test_an_article_is_walked_in_its_own_order(tmp_path: Path) -> None:
    """Parts in order, claims in order, each linked to its home; who else says it is named, the article itself not."""
    page, site = show(tmp_path, "claims/post.md")
    assert site.problems == []
    assert [words(link) for link in page.select(".claim-says a")] == [
        f"The claim {n} <holds>." for n in ("cures", "lasts", "fine")
    ]
    assert page.select_one(".claim-says a")["href"] == "../research/#cures"
    assert page.select(".claim[id]") == []
    said = [words(line) for line in page.select(".claim .about")]
    assert said == ["Also said by: The guide .", "Also said by: The guide ."]
    assert words(page.select_one("dl.article-facts")).startswith(
        "Title About <post> Publisher A seller Byline not reported"
    )


def test_an_unknown_article_is_refused(tmp_path: Path) -> None:
    """With the nearest name."""
    _, site = show(tmp_path, "page.md", "::: article-walk psot\n")
    assert [problem.wrong for problem in site.problems] == ["no article has the id 'psot'"]


def test_listed_claims_stand_in_their_order_without_headings(tmp_path: Path) -> None:
    """For a page that tells the worst first."""
    page, _ = show(tmp_path, "page.md", "::: claims\n    rows: [fine, cures]\n")
    assert page.select("h3") == []
    assert [link["href"] for link in page.select(".claim-says a")] == [
        "../claims/research/#fine",
        "../claims/research/#cures",
    ]


def test_claims_that_do_not_exist_are_refused(tmp_path: Path) -> None:
    """An empty list is a mistake."""
    _, site = show(tmp_path, "page.md", "::: claims legal\n")
    assert [problem.wrong for problem in site.problems] == ["no claim matches, so the list would be empty"]


def test_omissions_say_why_and_where(tmp_path: Path) -> None:
    """What matters most first; the page of this site is linked by its title."""
    page, site = show(tmp_path, "page.md", "::: omissions research\n", more="records: omissions\n")
    assert site.problems == []
    assert [block["id"] for block in page.select(".omission")] == ["left-out-b", "left-out-a"]
    block = page.select(".omission")[1]
    assert "A <fact>" in block.get_text()
    assert words(block.select(".about")[0]) == "What comes near it: The guide comes near it."
    assert block.select(".about")[1].a["href"] == "../trials/alpha/#top"


def test_counts_are_drawn_and_tabled_alike(tmp_path: Path) -> None:
    """A claim of two articles counts in both; the drawing's description and the table hold the same numbers."""
    page, _ = show(tmp_path, "page.md", "::: claim-counts\n    id: v\n    caption: Verdicts.\n")
    rows = [[words(cell) for cell in row.select("th, td")] for row in page.select("tbody tr")]
    assert rows == [
        ["Wrong", "1", "1", "1"], ["Overstated", "1", "1", "1"], ["Supported", "0", "1", "1"], ["All verdicts", "2", "3", "3"],
    ]  # fmt: skip
    assert words(page.select_one("desc")).startswith("Wrong: The guide 1, The post 1.")


def test_other_pages_show_what_was_found_wanting_about_their_records(tmp_path: Path) -> None:
    """Not what is supported, not what matters little, and none on the claims' own pages."""
    _, site = show(tmp_path, "claims/research.md")
    found = checked_claims(site, "trials/alpha.md")
    assert [item["claim"] for item in found] == ["The claim lasts <holds>."]
    assert found[0]["url"] == "../../claims/research/#lasts"
    assert (found[0]["word"], found[0]["shape"]) == ("Overstated", "▲")
    assert checked_claims(site, "claims/research.md") == []
    assert related(site, "trials/alpha.md", {}) != []


def test_the_table_orders_by_verdict_and_links_to_the_claims(tmp_path: Path) -> None:
    """The gravest first; the file to download holds words and no marks."""
    body = "::: table claims\n    id: all\n    caption: All\n    columns: [verdict, articles]\n    order: verdict\n"
    page, site = show(tmp_path, "page.md", body)
    rows = [[words(cell) for cell in row.select("th, td")][:3] for row in page.select("tbody tr")]
    assert [row[1] for row in rows] == ["✕ Wrong", "▲ Overstated", "● Supported"]
    assert rows[0][2] == "The guide, The post"
    assert page.select_one("tbody th a")["href"] == "../claims/research/#cures"
    csv = next(content.decode() for name, content in site.artifacts.items() if name.endswith("all.csv"))
    assert "wrong" in csv
    assert "✕" not in csv


def test_search_says_the_verdict_beside_the_claim(tmp_path: Path) -> None:
    """A false sentence must not stand alone in a list of results."""
    page, site = show(tmp_path, "claims/research.md")
    index = search_index(site, {"claims/research.md": ("Claims", "claims/research/", str(page))}).decode()
    entries = {
        entry.get("at"): entry for entry in json.loads(index[index.index("(") + 1 : index.rindex(")")])["entries"]
    }
    assert (entries["cures"]["title"], entries["cures"]["marks"]) == ("The claim cures <holds>.", {"claim": "Wrong"})


def test_the_first_page_has_no_such_list(tmp_path: Path) -> None:
    """It leads people on, whatever records it shows."""
    _, site = show(tmp_path, "index.md", "It was [=alpha-response.mdma] of [=alpha.enrolled].\n")
    assert "index.md" in site.shown["alpha"]
    assert checked_claims(site, "index.md") == []


def test_a_page_that_shares_nothing_shows_none(tmp_path: Path) -> None:
    """Only where it helps."""
    _, site = show(tmp_path, "page.md", "Nothing of the kind.\n")
    assert checked_claims(site, "page.md") == []
