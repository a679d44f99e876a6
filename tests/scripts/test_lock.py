"""Making lock files: with which Python, from which packages, and what a comparison says."""

import pytest

import lock
from _console import Refusal


def test_oldest_python_is_required():
    """Another would leave out what only the oldest needs."""
    lock.require_oldest_python((3, 11))
    with pytest.raises(Refusal) as refusal:
        lock.require_oldest_python((3, 12))
    assert str(refusal.value) == "Lock files are made with Python 3.11: start this command with python3.11."


def test_packages_of_this_machine_alone_are_not_locked(monkeypatch):
    """Others could not fetch them."""
    monkeypatch.setenv("PIP_FIND_LINKS", "/wheels")
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "file:///mirror")
    monkeypatch.setenv("PIP_CERT", "/certificates")
    environment = lock.environment()
    assert not {"PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"} & set(environment)
    assert environment["PIP_CERT"] == "/certificates"


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """A project with lock files, and fresh ones that are the same."""
    for folder in ("project/requirements", "fresh"):
        (tmp_path / folder).mkdir(parents=True)
        for name in lock.NAMES:
            (tmp_path / folder / f"{name}.txt").write_text("a==1\n", encoding="utf-8")
    monkeypatch.setattr(lock, "ROOT", tmp_path / "project")
    return tmp_path / "fresh"


def test_same_lock_files_pass(folders, capsys):
    """In silence."""
    assert lock.compare(folders) == 0
    assert capsys.readouterr().out == ""


def test_other_lock_file_fails_with_its_repair(folders, capsys):
    """And is not changed."""
    (folders / "test.txt").write_text("a==2\n", encoding="utf-8")
    assert lock.compare(folders) == 1
    assert capsys.readouterr().out == (
        "requirements/test.txt is not what test.in gives. Repair: python3 scripts/lock.py\n"
    )
    assert lock.read(lock.ROOT / "requirements/test.txt") == "a==1\n"


def test_fresh_lock_files_are_taken(folders):
    """Without an option."""
    (folders / "test.txt").write_text("a==2\n", encoding="utf-8")
    assert lock.take(folders) == 0
    assert lock.read(lock.ROOT / "requirements/test.txt") == "a==2\n"
