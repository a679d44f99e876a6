"""An environment takes the place of a half-made one, never that of a folder with something else in it."""

import pytest

import _stamp
from _console import Refusal
from _venv import clear, hint, make_empty, python_of


def test_foreign_folder_is_left_alone(tmp_path):
    """DOSSIER_VENV may be mistyped."""
    (tmp_path / "letters.txt").touch()
    with pytest.raises(Refusal, match="is not a Python environment and is left alone") as refusal:
        clear(tmp_path)
    assert refusal.value.code == 2
    assert (tmp_path / "letters.txt").exists()


@pytest.mark.parametrize("mark", ["pyvenv.cfg", _stamp.NAME])
def test_environment_is_cleared(tmp_path, mark):
    """A hand-made one and an interrupted one are both known, and nothing of them stays but an empty stamp."""
    (tmp_path / mark).write_text("{}", encoding="utf-8")
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "old.py").touch()
    clear(tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == [_stamp.NAME]
    assert _stamp.read(tmp_path) == {}


def test_empty_or_missing_folder_will_do(tmp_path):
    """The first run of all."""
    clear(tmp_path / "a" / "venv")
    assert (tmp_path / "a" / "venv").is_dir()


def test_make_empty_gives_a_python(tmp_path):
    """A real one, with pip."""
    make_empty(tmp_path / "venv")
    assert python_of(tmp_path / "venv").exists()


def test_missing_ensurepip_is_explained():
    """Debian's Python comes without it."""
    told = hint("The virtual environment was not created successfully because ensurepip is not available.")
    assert "sudo apt-get install python3." in told
    assert "-venv\nThen run the command again." in told


def test_other_failures_are_quoted():
    """What is not known is passed on."""
    assert hint("Error: disk full\n") == "Python said:\nError: disk full"
