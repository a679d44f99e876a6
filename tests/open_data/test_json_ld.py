"""What pages say of themselves to search engines: true, escaped, and only where the site has an address."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from small_site import SMALL, write_site

from dossier.build import load_site
from dossier.open_data.json_ld import json_ld
from dossier.page_head import secure
from dossier.site import Site, TableFile


@pytest.fixture
def site(small: Path) -> Site:
    """The small site at an address, with a table, a fact and a citation on a page of a medical area."""
    made = load_site(
        write_site(
            small, {"docs/research/a.md": SMALL["docs/index.md"], "docs/research/index.md": SMALL["docs/index.md"]}
        )
    )
    made.address = "https://me.org/"
    made.shown["alpha-score"] = {"research/a.md"}
    made.citations["smith2020"] = {"research/a.md"}
    made.tables["data/tables/research-a-t.csv"] = TableFile(
        "Two groups", "research/a.md", "t", ("id", "Trial", "N", "sources")
    )
    return made


def graph(site: Site, src: str) -> dict[str, Any]:
    """The page's nodes by type."""
    document = json.loads(str(json_ld(site, src)))
    assert document["@context"] == "https://schema.org"
    return {node["@type"]: node for node in document["@graph"]}


def test_a_medical_page(site: Site) -> None:
    """Its address, subject, readers, license, sources, and the newest day on which a fact of it was read."""
    page = graph(site, "research/a.md")["MedicalWebPage"]
    assert (page["@id"], page["dateModified"]) == ("https://me.org/research/a/", "2026-02-01")
    assert page["citation"] == ["https://doi.org/10.1000/xyz123"]
    assert page["about"][0] == {"@type": "Drug", "name": "MDMA"}
    assert page["license"] == "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize(
    "word", ["reviewedBy", "lastReviewed", "ClaimReview", "reviewRating", "datePublished", "author"]
)
def test_nothing_is_claimed_that_is_not_so(word: str, site: Site) -> None:
    """Nobody has reviewed the pages; the verdicts are no grades."""
    assert word not in "".join(str(json_ld(site, src)) for src in site.pages.by_src)


def test_a_page_without_facts_has_no_date(site: Site) -> None:
    """The day of the build is none."""
    assert "dateModified" not in graph(site, "index.md")["WebPage"]


def test_a_table_is_a_dataset_with_its_files(site: Site) -> None:
    """Both forms, at whole addresses, with a license."""
    found = graph(site, "research/a.md")["Dataset"]
    assert found["@id"] == "https://me.org/research/a/#t"
    assert [part["contentUrl"] for part in found["distribution"]] == [
        "https://me.org/data/tables/research-a-t.csv",
        "https://me.org/data/tables/research-a-t.json",
    ]
    assert len(found["description"]) >= 50, "search engines pass over a shorter one"


def test_the_path_leads_from_the_first_page(site: Site) -> None:
    """Only through pages that exist; the first page has none."""
    items = graph(site, "research/a.md")["BreadcrumbList"]["itemListElement"]
    assert [(item["position"], item["item"]) for item in items] == [
        (1, "https://me.org/"), (2, "https://me.org/research/"), (3, "https://me.org/research/a/"),
    ]  # fmt: skip
    assert "BreadcrumbList" not in graph(site, "index.md")


def test_the_glossary_lists_its_terms(site: Site) -> None:
    """At their places."""
    terms = graph(site, "glossary.md")["DefinedTermSet"]["hasDefinedTerm"]
    assert [(term["name"], term["@id"]) for term in terms] == [("remission", "https://me.org/glossary/#remission")]
    assert "DefinedTermSet" not in graph(site, "index.md")


def test_no_text_can_end_the_block(small: Path) -> None:
    """A title with a tag in it comes back as it was, and is no tag on the way."""
    text = SMALL["docs/index.md"].replace("A small site for tests.", '"</script><script>alert(1)</script><!--"')
    made = load_site(write_site(small, {"docs/index.md": text}))
    made.address = "https://me.org/"
    block = str(json_ld(made, "index.md"))
    assert "<" not in block
    assert graph(made, "index.md")["WebPage"]["description"] == "</script><script>alert(1)</script><!--"
    html = f'<meta charset="utf-8"><script type="application/ld+json">{block}</script>'
    assert "sha256-" not in secure(html), "a data block is not run, so it needs no leave"


def test_only_where_the_site_has_an_address(small: Path) -> None:
    """A relative id would name another thing at each copy."""
    assert json_ld(load_site(small), "index.md") == ""
    offline = load_site(small, directory_urls=False)
    offline.address = "https://me.org/"
    assert json_ld(offline, "index.md") == ""
