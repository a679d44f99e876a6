"""Medicines, conditions, treatments and bodies named in prose lead to their entries; a doubtful name leads nowhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown import Markdown

from dossier.ambiguous_forms import AMBIGUOUS, meanings
from dossier.build import load_again
from dossier.linkable_names import KINDS, linkables, namesakes
from dossier.markdown_ext import DossierExtension
from dossier.markdown_ext.term_links import MOST
from dossier.page_problems import EXTENSIONS
from dossier.pages import parse_page

ROOT = Path(__file__).parents[2]
LINK = re.compile(r'<a class="term"[^>]*href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


@pytest.fixture(scope="module")
def site():
    """The real records."""
    return load_again(ROOT, rules=False)


@pytest.fixture(scope="module")
def links(site):
    """A function from Markdown to the (anchor or last part of the way, text) of each link made by name."""
    extension = DossierExtension(site)

    def found(body: str, src: str = "page.md") -> list[tuple[str, str]]:
        extension.begin(parse_page(src, body))
        html = Markdown(extensions=[*EXTENSIONS, extension]).convert(extension.context.page.body)
        return [(way.split("#")[-1].strip("/").split("/")[-1], text) for way, text in LINK.findall(html)]

    return found


@pytest.mark.parametrize(
    ("written", "to", "text"),
    [
        ("People who take paroxetine.", "with-paroxetine", "paroxetine"),
        ("Sold as Seroxat.", "with-paroxetine", "Seroxat"),
        ("Lustral or Zoloft.", "with-other-ssris", "Lustral"),
        ("Benzodiazepines are sedatives.", "with-benzodiazepines", "Benzodiazepines"),
        ("A benzodiazepine.", "with-benzodiazepines", "benzodiazepine"),
        ("On St. John's wort.", "with-herbal-serotonin", "St. John's wort"),
        ("People with fibromyalgia.", "fibromyalgia", "fibromyalgia"),
        ("An eating disorder.", "eating-disorder", "eating disorder"),
        ("Eating disorders.", "eating-disorder", "Eating disorders"),
        ("A trial in OCD.", "ocd", "OCD"),
        ("Written exposure therapy.", "written-exposure-therapy", "Written exposure therapy"),
        ("Present-centred therapy.", "present-centered-therapy", "Present-centred therapy"),
        ("The European Medicines Agency.", "org-ema", "European Medicines Agency"),
        ("By NICE in 2018.", "org-nice", "NICE"),
        ("At Østfold Hospital Trust.", "org-ostfold", "Østfold Hospital Trust"),
        ("Complex PTSD is wider.", "complex-ptsd", "Complex PTSD"),
        ("A term: complex PTSD.", "complex-ptsd", "complex PTSD"),
    ],
)
def test_is_linked(links, written: str, to: str, text: str) -> None:
    """By generic name, brand, class, full name or abbreviation, in the plural, at the start of a sentence."""
    assert (to, text) in links(written)


@pytest.mark.parametrize(
    "written",
    [
        "MAPS paid.",
        "CPT was used.",
        "A CPT code.",
        "PE was used.",
        "In Georgia.",
        "In the US.",
        "The VA paid.",
        "ICER said.",
        "The EMA said.",
        "WHO MUST NOT",
        "A Remedy for all.",
        "The journal Psychopharmacology.",
        "She has Benadryl at home.",
        "Less depression.",
        "A weed.",
        "Not paroxetine-like.",
        "# Paroxetine",
        "> Paroxetine was taken.",
        "`paroxetine`",
        "<q>paroxetine</q>",
        "[paroxetine](https://example.org)",
        "zoloft in lower case",
        "Who must not, and is it nice?",
    ],
)
def test_stays_text(links, written: str) -> None:
    """What means two things, is in a quotation, a heading, code or a link, or is only a part of a word."""
    assert links(written) == []


@pytest.mark.parametrize(
    "form", ["MAPS", "CPT", "PE", "Georgia", "US", "VA", "ICER", "EMA", "APA", "WHO", "SAP", "depression"]
)
def test_a_form_with_two_meanings_is_told_with_both_and_leads_nowhere(site, form: str) -> None:
    """Whatever record has it, among the medicines and bodies too."""
    assert " or " in meanings(form)
    assert form not in {item.form for item in linkables(site.data) if not item.off}


def test_every_ambiguous_form_is_found_by_its_own_spelling() -> None:
    """An entry that no lookup reaches would refuse nothing."""
    assert [form for form in AMBIGUOUS if not meanings(form)] == []


@pytest.mark.parametrize(
    ("written", "to", "not_to"),
    [
        ("FDA said.", "fda-agency", "org-fda"),
        ("The Therapeutic Goods Administration said.", "tga-agency", "org-tga"),
        ("Sertraline was given.", "with-other-ssris", "sertraline"),
        ("Prolonged exposure helps.", "prolonged-exposure-therapy", "prolonged-exposure"),
        ("PTSD", "post-traumatic-stress-disorder", "ptsd"),
        ("Social anxiety disorder.", "social-anxiety", "social-anxiety-meaning"),
    ],
)
def test_the_earlier_kind_has_the_name_and_the_longer_form_goes_first(
    links, written: str, to: str, not_to: str
) -> None:
    """A term before a body, a condition or a treatment; what a medicine does with MDMA before its use as a treatment."""
    found = [target for target, _ in links(written)]
    assert to in found
    assert not_to not in found


def test_a_record_without_its_name_is_a_namesake_of_the_one_that_has_it(site) -> None:
    """So that its entry can lead on; a record that keeps every name of its own is nobody's."""
    found = {id_: [entry.id for entry in entries] for id_, entries in namesakes(site.data).items()}
    assert found["fda-agency"] == ["org-fda"]
    assert found["with-paroxetine"] == ["paroxetine"]
    assert "org-nice" not in {id_ for ids in found.values() for id_ in ids}


def test_kinds_that_claim_their_names_come_first() -> None:
    """Else a name that a record lists on purpose would yield to one that merely has it."""
    claims = [names.claims for names in KINDS.values()]
    assert claims == sorted(claims, reverse=True)


def test_not_on_its_own_page_nor_where_an_author_says_no(links) -> None:
    """As for terms: an id in the front matter, the class on a paragraph."""
    assert links("Paroxetine.", "risks/drug-interactions.md") == []
    assert links("---\nno_links: [with-paroxetine]\n---\nParoxetine and OCD.") == [("ocd", "OCD")]
    assert links("Paroxetine.\n{: .no-link }") == []


def test_a_page_has_so_many_and_no_more(links, site) -> None:
    """The first ones, in reading order: a list of all medicines does not become a wall of links."""
    forms = {item.entry.id: item.form for item in linkables(site.data) if item.entry.dataset == "interactions"}
    rows = "\n".join(f"| {form} |" for form in forms.values())
    assert len(forms) > MOST
    assert len(links(f"| name |\n|---|\n{rows}")) == MOST
    assert len(links("Paroxetine and OCD.")) == 2
