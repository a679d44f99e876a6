"""Places named in prose lead to their pages, and other things that bear their names do not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from law_site import law_site
from markdown import Markdown

from dossier.build import load_again, load_site
from dossier.linkable_names import linkables
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.pages import parse_page

ROOT = Path(__file__).parents[2]
LINK = re.compile(r'<a class="term"[^>]*href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


def finder(root: Path):
    """A function from Markdown to the (last part of the way, text) of each link made by name."""
    site = load_site(root)
    assert not site.problems
    extension = DossierExtension(site)

    def found(body: str, src: str = "page.md") -> list[tuple[str, str]]:
        extension.begin(parse_page(src, body))
        html = Markdown(extensions=[*EXTENSIONS, extension]).convert(extension.context.page.body)
        return [(way.strip("/").split("/")[-1], text) for way, text in LINK.findall(html)]

    return found


@pytest.fixture
def links(tmp_path: Path):
    """Over the small project."""
    return finder(law_site(tmp_path))


@pytest.mark.parametrize("written", ["In Alpinia.", "Alpinia's law.", "(Alpinia)", "law of\nAlpinia and Lowland"])
def test_a_place_is_linked(links, written: str) -> None:
    """At its first use, also with a possessive or in brackets."""
    assert ("alpinia", "Alpinia") in links(written)


def test_only_the_first_use_is_linked(links) -> None:
    """As for terms."""
    assert links("Alpinia and Alpinia again, and the Alps.") == [("alpinia", "Alpinia")]


@pytest.mark.parametrize(
    "written",
    [
        "New Alpinia is another country.",
        "An Alpinian law.",
        "alpinia, a plant",
        "# Alpinia",
        "> In Alpinia all is well.",
        "`Alpinia`",
        "[Alpinia](https://example.org)",
        "Alpinia-based",
        "Alpenland",
    ],
)
def test_what_must_not_be_linked(links, written: str) -> None:
    """A longer name, a word made from it, lower case, a heading, a quotation, code, a link, an alias for search alone."""
    assert links(written) == []


def test_a_longer_name_hides_only_itself(links) -> None:
    """The country's own name behind it is linked."""
    assert links("New Alpinia and Alpinia.") == [("alpinia", "Alpinia")]


def test_a_place_is_not_linked_on_its_own_page_nor_where_the_author_says_no(links) -> None:
    """As for terms."""
    assert links("In Alpinia.", "legal/places/alpinia.md") == []
    assert links("---\nno_links: [alpinia]\n---\nIn Alpinia.") == []


@pytest.fixture(scope="module")
def real():
    """Over the real site."""
    return finder(ROOT)


@pytest.mark.parametrize(
    ("written", "to"),
    [
        ("It was moved in Australia.", "australia"),
        ("The rule of South Australia.", "australia-south-australia"),
        ("In the United States.", "united-states"),
        ("In Mexico and elsewhere.", "mexico"),
        ("In Ireland.", "ireland"),
        ("In California.", "us-california"),
    ],
)
def test_real_places_are_linked(real, written: str, to: str) -> None:
    """Each to its own page."""
    assert to in [target for target, _ in real(written)]


@pytest.mark.parametrize(
    ("written", "never"),
    [
        ("A site in New Mexico.", "mexico"),
        ("People in Northern Ireland.", "ireland"),
        ("University of California, San Francisco", "us-california"),
        ("In British Columbia.", "colombia"),
        ("In Georgia, by law.", "georgia"),
        ("In Korea.", "south-korea"),
        ("TOLD US THAT", "united-states"),
        ("Asked of us all.", "united-states"),
        ("In South Australia.", "australia"),
        ("An Australian rule.", "australia"),
    ],
)
def test_real_names_that_mean_something_else_are_not(real, written: str, never: str) -> None:
    """A state, a region, an institution, a name of two countries, a pronoun."""
    assert never not in [target for target, _ in real(written)]


def test_no_name_of_two_places_is_a_form() -> None:
    """Georgia, Korea, Congo, Guinea: refused by rule, so that nobody adds them in good faith."""
    forms = {item.form for item in linkables(load_again(ROOT, rules=False).data) if not item.off}
    assert forms.isdisjoint({"Georgia", "Korea", "Congo", "Guinea", "US", "Washington", "Holland"})
