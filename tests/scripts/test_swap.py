"""A folder is replaced by a finished one or stays exactly as it was."""

import subprocess
import sys

import pytest

import _swap
from _console import Refusal
from _file_lock import file_lock
from _swap import replacing


@pytest.fixture
def site(tmp_path):
    """A last good build."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("good", encoding="utf-8")
    return folder


@pytest.fixture
def lock(tmp_path):
    """Where the lock lies: its folder is made when needed."""
    return tmp_path / "cache" / "site.lock"


def content(site):
    """The page, and what lies beside the folder."""
    return (site / "index.html").read_text(encoding="utf-8"), sorted(p.name for p in site.parent.glob("site*"))


def write(fresh):
    """A build."""
    (fresh.folder / "index.html").write_text("new", encoding="utf-8")


def write_and_end(site, lock, error=None):
    """A build that says it is finished, and may raise after that."""
    with replacing(site, lock) as fresh:
        write(fresh)
        fresh.finished = True
        if error:
            raise error


def test_finished_build_takes_the_place(site, lock):
    """And nothing of the old one stays."""
    (site / "gone.html").touch()
    write_and_end(site, lock)
    assert content(site) == ("new", ["site"])
    assert not (site / "gone.html").exists()


def test_first_build(tmp_path, lock):
    """There is nothing to replace."""
    write_and_end(tmp_path / "site", lock)
    assert content(tmp_path / "site") == ("new", ["site"])


def test_unfinished_build_leaves_the_old_one(site, lock):
    """A build with problems."""
    with replacing(site, lock) as fresh:
        write(fresh)
    assert content(site) == ("good", ["site"])


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, OSError])
def test_interrupted_build_leaves_the_old_one(site, lock, kind):
    """Also when the builder had already said that it is finished."""
    with pytest.raises(kind):
        write_and_end(site, lock, kind())
    assert content(site) == ("good", ["site"])


@pytest.mark.parametrize("rename_that_fails", [1, 2])
def test_interrupted_swap_leaves_the_old_one(site, lock, monkeypatch, rename_that_fails):
    """Ctrl-C before the first rename, or between the two."""
    rename, calls = _swap.rename, []

    def interrupted(source, target):
        calls.append(source)
        if len(calls) == rename_that_fails:
            raise KeyboardInterrupt
        rename(source, target)

    monkeypatch.setattr(_swap, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_and_end(site, lock)
    assert content(site) == ("good", ["site"])


def test_power_cut_between_the_renames_is_repaired(site, lock):
    """The next command finds the old build moved away and nothing in its place."""
    site.rename(site.with_name("site.old"))
    site.with_name("site.new").mkdir()
    with replacing(site, lock):
        pass
    assert content(site) == ("good", ["site"])


def test_power_cut_after_the_renames_is_repaired(site, lock):
    """The new build stands, the old one was not removed yet."""
    site.with_name("site.old").mkdir()
    with replacing(site, lock):
        pass
    assert content(site) == ("good", ["site"])


def test_leavings_of_a_killed_build_do_not_reach_the_next(site, lock):
    """Each starts with an empty folder."""
    site.with_name("site.new").mkdir()
    (site.with_name("site.new") / "half.html").touch()
    write_and_end(site, lock)
    assert not (site / "half.html").exists()


def test_second_command_is_refused(site, lock):
    """Two builds at once would tread on each other."""
    with file_lock(lock), pytest.raises(Refusal) as refusal, replacing(site, lock):
        pytest.fail("the block must not run")
    assert str(refusal.value) == "Another command is writing site/. Wait until it has ended, then try again."


def test_lock_of_a_dead_process_is_free(site, lock):
    """The system gives it back, whatever the process left behind."""
    code = (
        "import os, pathlib, sys, _file_lock\n"
        "with _file_lock.file_lock(pathlib.Path(sys.argv[1])): print('held', flush=True); os._exit(1)"
    )
    scripts = str(_swap.Path(_swap.__file__).parent)
    held = subprocess.run(
        [sys.executable, "-c", code, str(lock)], cwd=scripts, capture_output=True, text=True, check=False
    )
    assert held.stdout == "held\n", held.stderr
    with replacing(site, lock) as fresh:
        assert fresh.folder.is_dir()
