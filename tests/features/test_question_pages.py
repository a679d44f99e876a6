"""The real pages of questions and of the site's account of itself: complete, anchored, counted, honest about misses."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dossier.build import load_again
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.audit_item import AuditItem
from dossier.records.change import Change
from dossier.records.question import Question

ROOT = Path(__file__).parents[2]
PAGES = {
    "person with PTSD": "people-with-ptsd", "family": "families", "clinician": "clinicians",
    "journalist and student": "journalists-and-students", "lawmaker": "lawmakers",
}  # fmt: skip


@pytest.fixture(scope="module")
def extension() -> DossierExtension:
    """The real site, ready to render."""
    return DossierExtension(load_again(ROOT, rules=False))


def rendered(extension: DossierExtension, src: str) -> BeautifulSoup:
    """A page of the real site."""
    page = extension.site.page(src)
    extension.begin(page)
    return BeautifulSoup(Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body), "html.parser")


@pytest.mark.parametrize("asker", PAGES)
def test_every_question_has_its_place_on_its_groups_page(asker: str, extension: DossierExtension) -> None:
    """The question's id is its anchor, and its page leads on."""
    page = rendered(extension, f"questions/{PAGES[asker]}.md")
    questions = extension.site.data.of("questions", Question)
    wanted = {id_ for id_, question in questions.items() if question.asked_by == asker}
    assert wanted
    assert {block["id"] for block in page.select(".question[id]")} == wanted
    assert all(block.select(".question-ways a") for block in page.select(".question"))


def test_none_is_left_out(extension: DossierExtension) -> None:
    """102 were collected, and each stands in the list of all."""
    questions = extension.site.data.entries["questions"]
    assert len(questions) >= 102
    page = rendered(extension, "questions/index.md")
    anchors = {str(link["href"]).rpartition("#")[2] for link in page.select(".question-list a")}
    assert anchors == set(questions)


def test_who_asks_about_suicide_or_a_person_unwell_is_led_to_help(extension: DossierExtension) -> None:
    """First, before any other page."""
    questions = extension.site.data.of("questions", Question)
    for id_ in ("q-suicidal-now", "q-someone-unwell", "q-after-session-look-for"):
        assert questions[id_].leads_on[0] == "help-now.md"


def test_rumors_stay_unanswered(extension: DossierExtension) -> None:
    """Who owns the program now, and when it will be approved, is not known."""
    questions = extension.site.data.of("questions", Question)
    assert questions["q-company-now"].known == "not known"
    assert questions["q-when-approved"].known == "not known"
    assert all("Resilient" not in question.answer for question in questions.values())


def test_the_audit_does_not_praise_itself(extension: DossierExtension) -> None:
    """No clinical review and no test with readers: these are misses, and the counts on the page are the data's."""
    items = extension.site.data.of("audit-items", AuditItem)
    assert len([item for item in items.values() if item.instrument == "DISCERN"]) == 15
    assert items["nhs-standard-01"].verdict == "not met"
    assert items["nhs-standard-22"].verdict == "not met"
    text = rendered(extension, "reference/self-audit.md").get_text(" ")
    assert str(sum(item.verdict == "not met" for item in items.values())) in text.split("DISCERN")[0]


def test_the_log_begins_with_the_site(extension: DossierExtension) -> None:
    """And every entry says why conclusions did or did not change."""
    changes = extension.site.data.of("changes", Change)
    assert min(change.date for change in changes.values()) == "2026-11-20"
    assert all(change.why for change in changes.values())
    page = rendered(extension, "reference/changes.md")
    assert len(page.select("tbody tr")) == len(changes)


def test_the_first_page_leads_everyone(extension: DossierExtension) -> None:
    """Its way for each kind of reader leads to a page of the site, and help stands on it."""
    page = rendered(extension, "index.md")
    ways = {str(door.a["href"]) for door in page.select(".doors li")}
    assert {"questions/people-with-ptsd.md", "access/for-families.md", "access/for-clinicians.md"} <= ways
    assert {"questions/journalists-and-students.md", "questions/lawmakers.md", "contribute/index.md"} <= ways
    assert page.select_one('a[href="help-now.md"]') is not None
    assert len(page.select_one(".admonition.key").select("li")) == 3
