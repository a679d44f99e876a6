"""The SQLite file: real columns, keys that hold, questions that it answers, the same bytes twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.build import load_again
from dossier.database import write_database
from dossier.database.tables import tables
from dossier.database.views import VIEWS
from dossier.site import Site

ROOT = Path(__file__).parents[2]
ABOUT = {"version": "1"}


@pytest.fixture(scope="module")
def site() -> Site:
    """The real records."""
    return load_again(ROOT, rules=False)


@pytest.fixture(scope="module")
def file(site, tmp_path_factory) -> Path:
    """The file, made once."""
    path = tmp_path_factory.mktemp("database") / "all.sqlite"
    write_database(site, path, ABOUT)
    return path


@pytest.fixture
def base(file) -> Iterator[sqlite3.Connection]:
    """The file, opened so that nothing can be written."""
    opened = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    yield opened
    opened.close()


def test_same_records_give_the_same_bytes(site, file, tmp_path) -> None:
    """Nothing in it comes from the clock or the machine."""
    write_database(site, tmp_path / "again.sqlite", ABOUT)
    assert (tmp_path / "again.sqlite").read_bytes() == file.read_bytes()


def test_it_is_whole_and_every_key_holds(base) -> None:
    """SQLite's own checks find nothing."""
    assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_record_is_in_its_table(base, site) -> None:
    """As many rows as records, in the index too."""
    for table in tables():
        if not table.field:
            count = base.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0]  # noqa: S608 - own names
            assert count == len(site.data.entries[table.dataset]), table.name
    assert base.execute("SELECT count(*) FROM search").fetchone()[0] == len(list(site.data))


def test_keys_are_declared(base) -> None:
    """A result names its trial by a key, a place in a source its source."""
    keys = {row[3]: row[2] for row in base.execute("PRAGMA foreign_key_list(results)")}
    assert {"trial": "trials", "measure": "measures"}.items() <= keys.items()
    assert {row[2] for row in base.execute("PRAGMA foreign_key_list(bases)")} == {"sources"}


def test_numbers_are_numbers_and_absence_says_why(base) -> None:
    """A missing number is NULL beside the word for why; it is never text in a column of numbers."""
    kinds = {row[0] for row in base.execute("SELECT DISTINCT typeof(enrolled) FROM trials")}
    assert kinds <= {"integer", "null"}
    assert base.execute(
        "SELECT count(*) FROM trials WHERE enrolled IS NULL AND enrolled_absent IS NULL"
    ).fetchone() == (0,)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_each_view_answers(base, view) -> None:
    """None is empty with the real records."""
    assert base.execute(f"SELECT count(*) FROM {view.name}").fetchone()[0] > 0  # noqa: S608 - own names


def test_usual_questions(base, site) -> None:
    """A registry number, an arm's count and a term lead to what the records say."""
    found = base.execute("SELECT trial FROM trials_by_registry_number WHERE number = 'NCT04077437'").fetchall()
    assert found == [("mapp2",)]
    arm = site.data.entries["results"]["mapp2-remission"].record.arms["mdma"]
    row = base.execute(
        "SELECT events, n FROM results_by_arm WHERE result = 'mapp2-remission' AND key = 'mdma'"
    ).fetchall()
    assert row == [(arm.events, arm.n)]
    hits = base.execute("SELECT dataset, record FROM search WHERE search MATCH 'lithium' ORDER BY rank").fetchall()
    assert "interactions" in {dataset for dataset, _ in hits}


def test_every_column_of_a_record_is_explained(base) -> None:
    """In the words of the models."""
    bare = base.execute(
        'SELECT c."table", c.name FROM about_columns c JOIN about_tables t ON t.name = c."table" '
        "WHERE t.dataset IS NOT NULL AND c.says = ''"
    ).fetchall()
    assert bare == []
    assert base.execute(
        "SELECT refers_to FROM about_columns WHERE \"table\" = 'results' AND name = 'trial'"
    ).fetchone() == ("trials",)


def test_it_cannot_be_changed_by_reading(base) -> None:
    """The way shown to readers opens it for reading alone."""
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        base.execute("DELETE FROM trials")
