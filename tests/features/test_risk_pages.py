"""The real pages on medicines, exclusions and conduct: every record at home, every name found, the promises kept."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dossier.build import load_again
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.interaction import Interaction

ROOT = Path(__file__).parents[2]
HOMES = {
    "interactions": "risks/drug-interactions.md",
    "contraindications": "risks/who-must-not.md",
    "conduct-events": "risks/conduct-and-consent.md",
}
MUST = {
    "moclobemide": "danger", "phenelzine": "danger", "ritonavir": "danger", "cobicistat": "danger", "linezolid": "danger",
    "sertraline": "weaker effect", "paroxetine": "weaker effect", "methylphenidate": "stronger effect", "lithium": "unknown",
    "alcohol": "stronger effect", "cannabis": "stronger effect", "ketamine": "unknown",
}  # fmt: skip
"""Names that a reader in danger may type, and what the entry must say; a change here is a change of what readers are told."""


@pytest.fixture(scope="module")
def extension() -> DossierExtension:
    """The real site, ready to render."""
    return DossierExtension(load_again(ROOT, rules=False))


@pytest.fixture(scope="module")
def pages(extension: DossierExtension) -> dict[str, BeautifulSoup]:
    """The three homes, rendered."""
    found = {}
    for dataset, src in HOMES.items():
        page = extension.site.page(src)
        extension.begin(page)
        html = Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body)
        found[dataset] = BeautifulSoup(html, "html.parser")
    return found


@pytest.mark.parametrize("dataset", HOMES)
def test_every_record_has_its_heading(dataset: str, extension: DossierExtension, pages) -> None:
    """A record that no list of the page shows would have no place to lead to."""
    found = {id_: pages[dataset].find(id=id_) for id_ in extension.site.data.entries[dataset]}
    assert [id_ for id_, element in found.items() if element is None or element.name != "h3"] == []


def test_the_dangerous_ones_come_first(extension: DossierExtension, pages) -> None:
    """The order of the page is the order of what can kill."""
    records = extension.site.data.of("interactions", Interaction)
    order = [records[head["id"]].consequence for head in pages["interactions"].select("h3[id^=with-]")]
    assert list(dict.fromkeys(order)) == ["danger", "stronger effect", "unknown", "weaker effect", "none seen"]


@pytest.mark.parametrize(("name", "consequence"), MUST.items())
def test_what_must_not_be_told_otherwise(name: str, consequence: str, extension: DossierExtension) -> None:
    """Each name leads to one record, with the consequence that its sources bear."""
    found = [
        record.consequence
        for record in extension.site.data.of("interactions", Interaction).values()
        if any(name == medicine.name for medicine in record.members)
    ]
    assert found == [consequence]


def test_the_finder_leads_somewhere_for_every_name(pages) -> None:
    """Brands and generic names alike."""
    page = pages["interactions"]
    links = page.select(".medicine-names-list a")
    assert len(links) > 200
    assert [link["href"] for link in links if not page.find(id=link["href"].partition("#")[2])] == []


@pytest.mark.parametrize("dataset", HOMES)
def test_help_stands_near_the_top(dataset: str, pages) -> None:
    """Before the first list of records."""
    page = pages[dataset]
    assert page.select_one(".admonition.help").sourceline <= page.select_one("h2").sourceline


def test_nobody_of_the_vancouver_case_is_named(extension: DossierExtension) -> None:
    """The participant and the therapists: their names stand here as digests, so that this file names nobody either."""
    texts = [(ROOT / "docs" / HOMES["conduct-events"]).read_text(encoding="utf-8")]
    texts += [file.read_text(encoding="utf-8") for file in (ROOT / "docs/data/conduct-events").glob("*.yml")]
    names = {sha256(word.encode()).hexdigest()[:16] for text in texts for word in re.findall(r"\w+", text)}
    assert sha256(b"Vancouver").hexdigest()[:16] in names
    assert names.isdisjoint(["4e6705ba852f7c9a", "dbc568036ef41a4a", "0a5e403c534bfa86"])
