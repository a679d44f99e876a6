"""When the environment is made, added to, kept and entered. Nothing is installed here: that part is replaced."""

import os
import sys

import pytest

import _environment
import _stamp
from _environment import enter, make
from _venv import python_of

SITE, TEST = ("site",), ("site", "test")


@pytest.fixture
def venv(tmp_path, monkeypatch):
    """A folder for the environment, lock files, and a record in ``venv.log`` of what is done."""
    folder = tmp_path / "venv"
    log = []

    def make_empty(where):
        log.append("make")
        python_of(where).parent.mkdir(parents=True, exist_ok=True)
        python_of(where).touch()

    for name in TEST:
        (tmp_path / f"{name}.txt").write_text(f"{name}==1\n", encoding="utf-8")
    monkeypatch.setattr(_environment, "TEST", {name: tmp_path / f"{name}.txt" for name in TEST})
    monkeypatch.setattr(_environment, "ROOT", tmp_path)
    monkeypatch.setattr(_environment, "make_empty", make_empty)
    monkeypatch.setattr(_environment, "install", lambda python, lock: log.append(f"install {lock.name}"))
    monkeypatch.setattr(os, "execve", _started)
    monkeypatch.setenv("DOSSIER_VENV", str(folder))
    return folder, log


def locks(names):
    """The lock files with these names."""
    return {name: lock for name, lock in _environment.TEST.items() if name in names}


def test_first_time_makes_and_stamps(venv):
    """Make, install, then stamp."""
    folder, log = venv
    make(folder, locks(SITE))
    assert log == ["make", "install site.txt"]
    assert _stamp.fits(folder, locks(SITE))


def test_test_tools_are_added_to_a_good_environment(venv):
    """What is there stays, and the larger lock file is installed over it."""
    folder, log = venv
    make(folder, locks(SITE))
    make(folder, locks(TEST))
    assert log == ["make", "install site.txt", "install test.txt"]
    assert _stamp.fits(folder, locks(TEST))


def test_changed_lock_makes_anew(venv, tmp_path):
    """A package that left the lock file shall leave the environment too."""
    folder, log = venv
    make(folder, locks(SITE))
    (tmp_path / "site.txt").write_text("other==1\n", encoding="utf-8")
    make(folder, locks(TEST))
    assert log == ["make", "install site.txt", "make", "install test.txt"]


def test_interrupted_installation_is_not_trusted(venv, monkeypatch):
    """The stamp of before is gone while pip works, so the next run starts anew."""
    folder, log = venv
    make(folder, locks(SITE))
    working = _environment.install
    monkeypatch.setattr(_environment, "install", _interrupted)
    with pytest.raises(KeyboardInterrupt):
        make(folder, locks(TEST))
    assert not _environment.is_ready(folder, locks(SITE))
    monkeypatch.setattr(_environment, "install", working)
    make(folder, locks(SITE))
    assert log == ["make", "install site.txt", "make", "install site.txt"]


def test_environment_without_its_python_is_not_ready(venv):
    """As after an upgrade of the system's Python, which leaves a dead link."""
    folder, _ = venv
    make(folder, locks(SITE))
    python_of(folder).unlink()
    assert not _environment.is_ready(folder, locks(SITE))


@pytest.mark.skipif(os.name == "nt", reason="Windows starts a child instead")
def test_enter_starts_the_command_over(venv, monkeypatch):
    """In the environment's Python, with the same arguments, in UTF-8, and without foreign packages."""
    folder, log = venv
    monkeypatch.setattr(sys, "argv", ["scripts/build.py", "--offline"])
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    with pytest.raises(Started) as started:
        enter(locks(SITE))
    file, command, environment = started.value.args
    assert log == ["make", "install site.txt"]
    assert file == str(python_of(folder))
    assert command == [file, "scripts/build.py", "--offline"]
    assert environment["PYTHONUTF8"] == "1"
    assert "PYTHONPATH" not in environment


def test_enter_returns_inside(venv, monkeypatch):
    """The second start finds everything in place and goes on."""
    folder, log = venv
    make(folder, locks(SITE))
    log.clear()
    monkeypatch.setattr(sys, "prefix", str(folder))
    enter(locks(SITE))
    assert log == []


class Started(Exception):
    """In place of the process that would now be another."""


def _started(*args):
    raise Started(*args)


def _interrupted(python, lock):
    raise KeyboardInterrupt
