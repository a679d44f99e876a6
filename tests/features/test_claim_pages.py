"""The real pages of claims: none is left out, each has its permanent place, and the point on water stands first."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dossier.build import load_again
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.claim import Claim

ROOT = Path(__file__).parents[2]
TOPICS = ("purpose", "phases", "eligibility", "research", "risks", "legal", "access")
ARTICLES = ("evergreen-guide", "healing-trauma-explained", "calm-article")


@pytest.fixture(scope="module")
def extension() -> DossierExtension:
    """The real site, ready to render."""
    return DossierExtension(load_again(ROOT, rules=False))


def rendered(extension: DossierExtension, src: str) -> BeautifulSoup:
    """A page of the real site."""
    page = extension.site.page(src)
    extension.begin(page)
    return BeautifulSoup(Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body), "html.parser")


def test_none_is_left_out(extension: DossierExtension) -> None:
    """160 claims and 46 omissions were collected; a verdict of 'not checked' counts too."""
    assert len(extension.site.data.entries["claims"]) >= 160
    assert len(extension.site.data.entries["omissions"]) >= 46


@pytest.mark.parametrize("topic", TOPICS)
def test_every_claim_of_a_topic_has_its_place_on_the_topics_page(topic: str, extension: DossierExtension) -> None:
    """The claim's id is its anchor."""
    page = rendered(extension, f"claims/{topic}.md")
    claims = extension.site.data.of("claims", Claim)
    wanted = {id_ for id_, claim in claims.items() if claim.topic == topic}
    assert wanted
    assert {block["id"] for block in page.select(".claim[id]")} == wanted
    for id_ in wanted:
        assert extension.site.home(extension.site.data.entries["claims"][id_]) == (f"claims/{topic}.md", id_)


@pytest.mark.parametrize("article", ARTICLES)
def test_every_claim_of_an_article_stands_in_its_walk(article: str, extension: DossierExtension) -> None:
    """As often as the article makes it: once."""
    page = rendered(extension, f"claims/{article}.md")
    claims = extension.site.data.of("claims", Claim).values()
    assert len(page.select(".claim")) == sum(article in claim.articles for claim in claims)


def test_every_omission_has_its_place(extension: DossierExtension) -> None:
    """On the page of what is left out."""
    page = rendered(extension, "claims/left-out.md")
    assert {block["id"] for block in page.select(".omission")} == set(extension.site.data.entries["omissions"])


def test_the_advice_on_fluids_is_refuted_first(extension: DossierExtension) -> None:
    """It is the gravest error in the three articles, so it heads the list of the most dangerous ones."""
    claim = extension.site.data.of("claims", Claim)["stay-hydrated-advice"]
    assert (claim.verdict, claim.severity) == ("wrong", "high")
    assert (
        rendered(extension, "claims/index.md")
        .select_one(".claim-says a")["href"]
        .endswith("risks/#stay-hydrated-advice")
    )


def test_no_person_is_named_on_the_page_on_method() -> None:
    """Bylines belong to the articles' records."""
    text = (ROOT / "docs/claims/how-verdicts-are-given.md").read_text(encoding="utf-8")
    assert not any(name in text for name in ("Mosunic", "jamesbanky", "Dr."))


def test_refuted_claims_rest_on_a_source(extension: DossierExtension) -> None:
    """What is called wrong, overstated or outdated is so by somebody's word, not ours."""
    claims = extension.site.data.of("claims", Claim).items()
    assert [
        id_ for id_, claim in claims if claim.verdict in {"wrong", "overstated", "outdated"} and not claim.basis
    ] == []
