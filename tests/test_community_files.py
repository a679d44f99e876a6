"""What a stranger meets in the repository: forms, citation, owners and licenses are whole, and promise nobody's help."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
FORMS = sorted(file for file in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml") if file.name != "config.yml")
CONFIG = ROOT / ".github/ISSUE_TEMPLATE/config.yml"
SCHEMAS = {
    "github-issue-forms": FORMS,
    "github-issue-config": [CONFIG],
    "citation-file-format": [ROOT / "CITATION.cff"],
}
"""Schema, as it comes with the validator, to the files that must keep to it."""


def read(name: str) -> str:
    """A file's text."""
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("schema", SCHEMAS)
def test_files_keep_to_their_schema(schema: str) -> None:
    """A form with a mistake is not shown at all."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}"]
    done = subprocess.run([*command, *map(str, SCHEMAS[schema])], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("file", FORMS, ids=lambda file: file.stem)
def test_a_form_sends_people_in_danger_elsewhere_first(file: Path) -> None:
    """Before its first field, with a way to the numbers that holds in every fork."""
    first, *fields = yaml.safe_load(file.read_text(encoding="utf-8"))["body"]
    assert first["type"] == "markdown"
    assert re.search(r"danger", first["attributes"]["value"])
    assert "[numbers by country](../blob/HEAD/docs/help-now.md)" in first["attributes"]["value"]
    assert len({field["id"] for field in fields}) == len(fields)
    assert any(field.get("validations", {}).get("required") for field in fields)


def test_forms_lead_to_files_that_exist() -> None:
    """Of the repository's newest state, wherever it lives."""
    ways = {way for file in FORMS for way in re.findall(r"\.\./blob/HEAD/([^)\s]+)", file.read_text(encoding="utf-8"))}
    assert "docs/help-now.md" in ways
    assert [way for way in ways if not (ROOT / way).is_file()] == []


def test_there_is_no_issue_without_a_form_and_no_address_of_ours() -> None:
    """The one address is a directory of lines that the site's own help page names too."""
    config = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
    (link,) = config["contact_links"]
    assert config["blank_issues_enabled"] is False
    assert "not a place for help" in link["name"]
    assert f"web: {link['url']}\n" in "".join(
        file.read_text(encoding="utf-8") for file in (ROOT / "docs/data/help-lines").glob("*.yml")
    )


def test_owners_are_left_to_the_fork() -> None:
    """No account is named that may not exist; the paths to fill in do."""
    lines = read(".github/CODEOWNERS").splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == []
    paths = re.findall(r"^# /(\S+) +@\w+$", read(".github/CODEOWNERS"), re.MULTILINE)
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_licenses_are_whole() -> None:
    """The grant and the disclaimer of MIT; every section of CC BY 4.0 behind the summary, which is no license."""
    mit, data = read("LICENSE"), read("LICENSE-DATA")
    assert "Permission is hereby granted, free of charge" in mit
    assert "The above copyright notice and this permission notice" in mit
    assert mit.rstrip().endswith("SOFTWARE.")
    assert re.findall(r"^Section (\d) . ", data.partition("The legal code, in full:")[2], re.MULTILINE) == list(
        "12345678"
    )


@pytest.mark.parametrize(
    "name", ["CODE_OF_CONDUCT.md", "SECURITY.md", "GOVERNANCE.md", "CONTRIBUTING.md", "HACKING.md"]
)
def test_no_paper_invents_a_way_to_write_to_somebody(name: str) -> None:
    """No mail address, no account, and nothing left to fill in."""
    text = read(name)
    assert re.findall(r"[\w.]+@[\w-]+\.\w+|\bTODO\b|\bTBD\b|\[INSERT|example\.(?:com|org)", text) == []
    assert re.findall(r"(?<!\w)@\w+", text) == []
