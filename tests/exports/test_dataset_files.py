"""Datasets as CSV and JSON: nothing is lost on the way out and back, and a program is told what the columns hold."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from dossier.build import load_again, load_site
from dossier.exports import export_files
from dossier.exports.datapackage import column_type
from dossier.records import KINDS
from dossier.records.base import CountOrMissing, Id, NumberOrMissing, Text
from dossier.site import Site

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site() -> Site:
    """The real site."""
    return load_again(ROOT, rules=False)


@pytest.fixture(scope="module")
def files(site: Site) -> dict[str, bytes]:
    """What a build exports."""
    return export_files(site)


def read(cell: str, kind: str) -> Any:
    """A cell by the type that the data package gives its column."""
    if kind == "string":
        return cell
    if kind == "any":
        try:
            return json.loads(cell)
        except ValueError:
            return cell
    return json.loads(cell)


@pytest.mark.parametrize("name", KINDS)
def test_a_csv_file_can_be_read_back(name: str, site: Site, files: dict[str, bytes]) -> None:
    """Header and rows, read by the types of the data package, give the same records."""
    package = json.loads(files["data/datapackage.json"])
    fields = next(item["schema"]["fields"] for item in package["resources"] if item["name"] == name)
    kinds = {field["name"]: field["type"] for field in fields}
    rows = list(csv.DictReader(io.StringIO(files[f"data/{name}.csv"].decode())))
    assert list(rows[0]) == list(kinds)
    for row in rows:
        values = {field: read(cell, kinds[field]) for field, cell in row.items() if cell and field != "id"}
        assert KINDS[name].model_validate(values) == site.data.entries[name][row["id"]].record
    assert [row["id"] for row in rows] == list(site.data.entries[name])


@pytest.mark.parametrize("name", KINDS)
def test_a_json_file_can_be_read_back(name: str, site: Site, files: dict[str, bytes]) -> None:
    """The records as they stand, with their license and schema."""
    document = json.loads(files[f"data/{name}.json"])
    assert (document["dataset"], document["license"]) == (name, "CC-BY-4.0")
    assert f"data/{document['schema']}" in files
    for id_, record in document["records"].items():
        assert KINDS[name].model_validate(record) == site.data.entries[name][id_].record


def test_absence_is_written_out(files: dict[str, bytes]) -> None:
    """'not reported' reaches the re-user as a word, not as zero and not as blank."""
    trials = csv.DictReader(io.StringIO(files["data/trials.csv"].decode()))
    assert {row["sites"] for row in trials} & {"not reported", "not found"}


def test_text_that_a_csv_file_has_to_quote_survives(small: Path) -> None:
    """Commas, quotation marks, line breaks and other alphabets."""
    said = 'Few, "very few"; beschränkt; 不; a minus - here'
    file = small / "docs/data/terms/terms.yml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("Few symptoms are left.", json.dumps(said)), encoding="utf-8"
    )
    rows = list(csv.DictReader(io.StringIO(export_files(load_site(small))["data/terms.csv"].decode())))
    assert rows[0]["definition"] == said


@pytest.mark.parametrize(
    ("annotation", "word"),
    [
        (Text, "string"),
        (Id | None, "string"),
        (CountOrMissing, "any"),
        (NumberOrMissing, "any"),
        (float | None, "number"),
        (bool, "boolean"),
        (list[Id], "array"),
        (dict[Id, float], "object"),
    ],
)
def test_column_types(annotation: Any, word: str) -> None:
    """A number that may be a word of absence is 'any', so that no program turns the word into nothing."""
    assert column_type(annotation) == word


def test_the_archive_holds_every_other_file(files: dict[str, bytes]) -> None:
    """One download brings all, the same content under the same names."""
    with zipfile.ZipFile(io.BytesIO(files["data/all.zip"])) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            name: content for name, content in files.items() if name != "data/all.zip"
        }
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}, (
            "a clock would change every build"
        )


def test_two_exports_of_the_same_data_agree_to_the_byte(small: Path) -> None:
    """Nothing depends on the clock or on the order of a set."""
    assert export_files(load_site(small)) == export_files(load_site(small))
