"""The way to report an error: what its address fills in, that the form has these fields, and what stands without a form."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from dossier.build import load_site
from dossier.features.error_report import FIELDS, FORM, HOW, error_report
from dossier.site import Site

ROOT = Path(__file__).parents[2]
REPOSITORY = "https://example.com/own/project"


def loaded(small: Path, repository: str, version: str = "v1") -> Site:
    """The small project of a known version."""
    site = load_site(small, repository=repository)
    site.version = version
    return site


def test_the_page_is_filled_in(small: Path) -> None:
    """A page that is no record's home names no record; the value is the script's."""
    site = loaded(small, REPOSITORY + "/")
    assert error_report(site, "index.md").form == f"{REPOSITORY}/issues/new?template={FORM}&page=index&version=v1"


def test_a_records_own_page_names_it(small: Path) -> None:
    """The page is the record's home."""
    form = error_report(loaded(small, REPOSITORY), "trials/alpha.md").form
    assert parse_qs(urlsplit(form).query) == {
        "template": [FORM], "record": ["alpha"], "page": ["trials/alpha"], "version": ["v1"],
    }  # fmt: skip


def test_what_is_filled_in_stays_a_value(small: Path) -> None:
    """A version cannot add a field or end the address."""
    form = error_report(loaded(small, REPOSITORY, 'a&value=b#"<c>'), "index.md").form
    assert parse_qs(urlsplit(form).query)["version"] == ['a&value=b#"<c>']
    assert "value" not in parse_qs(urlsplit(form).query)
    assert not set('"<>#') & set(form)


def test_without_a_repository_there_is_no_form(small: Path) -> None:
    """Page and version are there to be written down."""
    report = error_report(loaded(small, ""), "trials/alpha.md")
    assert (report.form, report.page, report.version) == ("", "trials/alpha", "v1")


def test_the_explanation_is_linked_where_it_exists(small: Path) -> None:
    """Not on its own page, nor in a project without it."""
    assert error_report(loaded(small, ""), "index.md").how == ""
    page = small / "docs" / HOW
    page.parent.mkdir(parents=True)
    page.write_text("---\ntitle: How\ndescription: How.\nanswers: How?\n---\n\nText.\n", encoding="utf-8")
    site = loaded(small, "")
    assert error_report(site, "index.md").how == "contribute/report-an-error/"
    assert error_report(site, HOW).how == ""


@pytest.fixture(scope="module")
def fields() -> dict[str, dict[str, object]]:
    """The form's fields by id."""
    form = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE" / FORM).read_text(encoding="utf-8"))
    return {field["id"]: field for field in form["body"] if "id" in field}


def test_the_form_has_every_field_that_a_link_fills_in(fields: dict[str, dict[str, object]]) -> None:
    """As a field of text: a choice takes only what it lists. What is wrong, and what shows it, the reader adds."""
    assert {name for name in FIELDS if fields[name]["type"] not in {"input", "textarea"}} == set()
    assert {"wrong", "source"} <= set(fields)


def test_the_script_fills_in_only_fields_of_the_form() -> None:
    """What it sets in the address of the foot."""
    script = (ROOT / "docs/assets/js/report.js").read_text(encoding="utf-8")
    assert set(re.findall(r'searchParams\.set\("(\w+)"', script)) == {"record", "value"} < set(FIELDS)
