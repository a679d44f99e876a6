"""The last good build is shown until there is a better one."""

import pytest

from _mkdocs import Result
from _supervisor import Shown, Supervisor


class Builder:
    """Builds what it is told to, and remembers where."""

    def __init__(self):
        self.folders = []
        self.problems = ""

    def __call__(self, folder):
        """Write one page."""
        folder.mkdir()
        (folder / "index.html").write_text(f"build {len(self.folders)}", encoding="utf-8")
        self.folders.append(folder)
        return Result(not self.problems, self.problems)


@pytest.fixture
def builder():
    """Without problems until it is given some."""
    return Builder()


@pytest.fixture
def supervisor(builder, tmp_path):
    """With an empty folder to work in."""
    return Supervisor(builder, tmp_path / "work")


def test_before_the_first_build_nothing_is_shown(supervisor):
    """The server says so instead."""
    assert supervisor.shown == Shown()


def test_good_build_is_shown(supervisor, builder):
    """With no problems."""
    assert supervisor.rebuild().ok
    assert supervisor.shown.folder == builder.folders[0]
    assert supervisor.shown.problems == ""


def test_bad_build_leaves_the_good_one_and_tells(supervisor, builder):
    """The folder and its number stay, the bad build's folder goes."""
    supervisor.rebuild()
    good = supervisor.shown
    builder.problems = "docs/a.yml:1:1: wrong"
    assert not supervisor.rebuild().ok
    assert supervisor.shown == Shown(good.folder, good.number, "docs/a.yml:1:1: wrong")
    assert good.folder.is_dir()
    assert not builder.folders[1].exists()


def test_repaired_build_is_shown_with_a_new_number(supervisor, builder):
    """So that open pages reload and the problems go."""
    supervisor.rebuild()
    good = supervisor.shown
    builder.problems = "wrong"
    supervisor.rebuild()
    builder.problems = ""
    supervisor.rebuild()
    assert supervisor.shown.folder == builder.folders[2]
    assert supervisor.shown.number > good.number
    assert supervisor.shown.problems == ""


def test_bad_first_build_shows_its_problems(supervisor, builder):
    """There is nothing else to show."""
    builder.problems = "wrong"
    supervisor.rebuild()
    assert supervisor.shown.folder is None
    assert supervisor.shown.problems == "wrong"


def test_silent_failure_is_still_told(supervisor, builder, monkeypatch):
    """As when the system ends the build for want of memory."""
    monkeypatch.setattr(supervisor, "_build", lambda folder: Result(ok=False, report=""))
    supervisor.rebuild()
    assert supervisor.shown.problems == "The build failed and did not say why."


def test_only_two_builds_are_kept(supervisor, builder):
    """The shown one, and the one before, of which a page may be on its way."""
    for _ in range(4):
        supervisor.rebuild()
    assert [folder.exists() for folder in builder.folders] == [False, False, True, True]


def test_builds_of_an_earlier_server_are_removed(builder, tmp_path):
    """It may have been ended without a chance to."""
    (tmp_path / "work" / "7").mkdir(parents=True)
    Supervisor(builder, tmp_path / "work")
    assert list((tmp_path / "work").iterdir()) == []


def test_close_removes_all(supervisor, tmp_path):
    """Nothing is left behind."""
    supervisor.rebuild()
    supervisor.close()
    assert not (tmp_path / "work").exists()
