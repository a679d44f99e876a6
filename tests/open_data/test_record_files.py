"""A file for each record: what it holds, what its version depends on, and what stands at an id that was given up."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from small_site import SMALL, changed, write_site

from dossier.build import load_site
from dossier.exports import csl
from dossier.open_data import record_files
from dossier.records.source import Source
from dossier.site import Site
from dossier.versions import record_path, version_of_data, version_of_dataset, versions

ADDRESS = "https://me.org/site/"


def site_of(root: Path, address: str = ADDRESS) -> Site:
    """The small site at an address, with one record shown on the home page."""
    site = load_site(root)
    site.address = address
    site.shown["alpha-score"] = {"index.md"}
    return site


def read(site: Site, path: str) -> dict[str, Any]:
    """A file as data."""
    return json.loads(record_files.files(site)[path])


def test_a_records_file_says_all_that_a_re_user_needs(small: Path) -> None:
    """The record as it stands, its sources with places, where it is shown, its home, version, license and dates."""
    site = site_of(small)
    found = read(site, "data/records/results/alpha-score.json")
    assert (found["dataset"], found["id"], found["license"]) == ("results", "alpha-score", "CC-BY-4.0")
    assert found["record"] == site.data.entries["results"]["alpha-score"].record.model_dump(exclude_none=True)
    assert found["page"] == ADDRESS + "trials/alpha/#alpha-score"
    assert found["shown_on"] == [ADDRESS]
    assert (found["checked"], found["check_by"]) == ("2026-02-01", "2028-02-01")
    first, second = found["sources"]
    assert first["places"] == [{"place": "Results", "checked": "2026-02-01", "read": "secondary", "via": "news2021"}]
    assert first["reference"].startswith("Smith AB, Jones C, et al. A trial of a treatment. Journal of Trials")
    assert first["csl"] == csl.item("smith2020", site.data.of("sources", Source)["smith2020"])
    assert (second["id"], second["places"]) == ("news2021", []), "the report that was really read"


def test_every_record_has_its_file_and_the_file_of_its_version(small: Path) -> None:
    """Both addresses follow from dataset, id and version."""
    site = site_of(small)
    wanted = {record_path(e.dataset, e.id) for e in site.data}
    wanted |= {record_path(e.dataset, e.id, versions(site)[e.dataset][e.id]) for e in site.data}
    assert record_files.files(site).keys() == wanted


def test_a_versions_file_does_not_change_with_what_is_around_it(small: Path) -> None:
    """Another page that shows the record, another source's title: the file to which a citation leads stays."""
    site = site_of(small)
    path = record_path("results", "alpha-score", versions(site)["results"]["alpha-score"])
    before = record_files.files(site)[path]
    text = SMALL["docs/data/sources/smith2020.yml"].replace("A trial of a treatment", "Another title")
    other = site_of(write_site(small, {"docs/data/sources/smith2020.yml": text}))
    other.shown["alpha-score"] = {"index.md", "glossary.md"}
    assert record_files.files(other)[path] == before


def test_a_version_changes_with_its_record_alone(small: Path, tmp_path: Path) -> None:
    """So do the dataset's and the whole's, and no other record's."""
    case = {"replace": {"docs/data/results/alpha.yml": ["mean: 20.5", "mean: 20.6"]}}
    before = site_of(small)
    after = site_of(write_site(tmp_path / "other", changed(SMALL, case)))
    moved = {
        f"{name}/{id_}"
        for name, found in versions(before).items()
        for id_, version in found.items()
        if versions(after)[name][id_] != version
    }
    assert moved == {"results/alpha-score"}
    assert version_of_dataset(before, "results") != version_of_dataset(after, "results")
    assert version_of_dataset(before, "trials") == version_of_dataset(after, "trials")
    assert version_of_data(before) != version_of_data(after)


def test_a_field_written_out_with_its_default_is_no_new_version(small: Path, tmp_path: Path) -> None:
    """Else a new optional field would give every record of its kind another version."""
    case = {"replace": {"docs/data/sources/news2021.yml": ["  kind: news", "  kind: news\n  status: current"]}}
    after = site_of(write_site(tmp_path / "other", changed(SMALL, case)))
    assert versions(after) == versions(site_of(small))


def test_an_id_that_was_given_up_keeps_an_answer(small: Path) -> None:
    """Since when, why, and which record took its place."""
    write_site(small, {
        "docs/data/published.txt": "trials/beta 0123456789ab\n",
        "docs/data/gone.yml": "trials/beta: {since: 2027-01-15, why: It was the same trial., now: trials/alpha}\n",
    })  # fmt: skip
    assert read(site_of(small), "data/records/trials/beta.json") == {
        "dataset": "trials", "id": "beta", "gone": True, "since": "2027-01-15", "why": "It was the same trial.",
        "now": ADDRESS + "data/records/trials/alpha.json",
    }  # fmt: skip


def test_without_an_address_paths_stand_alone(small: Path) -> None:
    """No address is made up."""
    found = read(site_of(small, ""), "data/records/trials/alpha.json")
    assert (found["page"], found["address"]) == ("trials/alpha/", "data/records/trials/alpha.json")
    assert "http" not in found["cite"]["text"]
    assert "URL" not in found["cite"]["csl"]


def test_the_offline_edition_has_a_file_for_each_dataset_instead(small: Path) -> None:
    """Thousands of small files would weigh more than what they say."""
    site = load_site(small, directory_urls=False)
    assert record_files.files(site) == {}
