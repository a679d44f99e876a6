"""Repairs that a machine can make: the difference first, written when asked, comments kept, meaning never changed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from small_site import SMALL, write_site

import fix
from _console import Refusal

TERM = """\
remission:
  topic: outcomes
  name: remission  # beside the name
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small project in place of the real one, and nobody at the terminal."""
    monkeypatch.setattr(fix, "enter", lambda locks: None)
    monkeypatch.setattr(fix, "ROOT", tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return write_site(tmp_path, SMALL)


def test_the_real_data_needs_no_repair() -> None:
    """Nor do the pages."""
    assert fix.repairs(fix._all()) == ({}, [])


def test_the_difference_comes_first_and_is_written_when_asked(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 1 while something is only shown, so that a commit stops."""
    file = project / "docs/data/sources/smith2020.yml"
    text = file.read_text(encoding="utf-8")
    wrong = text.replace("doi: 10.1000/xyz123", "doi: https://doi.org/10.1000/XYZ123")
    file.write_text(wrong, encoding="utf-8")
    assert fix.main([str(file)]) == 1
    assert file.read_text(encoding="utf-8") == wrong
    assert capsys.readouterr().out.splitlines() == [
        "--- a/docs/data/sources/smith2020.yml",
        "+++ b/docs/data/sources/smith2020.yml",
        "@@ -9,3 +9,3 @@",
        "   published: 2020-05-01",
        "-  doi: https://doi.org/10.1000/XYZ123",
        "+  doi: 10.1000/xyz123",
        "   access: {extent: whole}",
        "1 file(s) to repair; nothing was written. To write: python3 scripts/fix.py --write",
    ]
    assert fix.main(["--write", str(file)]) == 0
    assert file.read_text(encoding="utf-8") == text
    assert fix.main([str(file)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Nothing to repair."


def test_a_yes_at_the_terminal_writes(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any other answer does not."""
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    file = project / "docs/data/terms/terms.yml"
    file.write_text(TERM, encoding="utf-8")
    monkeypatch.setattr("builtins.input", lambda text: "")
    assert (fix.main([str(file)]), file.read_text(encoding="utf-8")) == (1, TERM)
    monkeypatch.setattr("builtins.input", lambda text: "y")
    assert (fix.main([str(file)]), file.read_text(encoding="utf-8") == TERM) == (0, False)


def test_the_end_of_what_is_typed_is_no(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-D at the question writes nothing and is no crash."""
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    file = project / "docs/data/terms/terms.yml"
    file.write_text(TERM, encoding="utf-8")
    assert (fix.main([str(file)]), file.read_text(encoding="utf-8")) == (1, TERM)


def test_what_is_not_yaml_is_named_and_left_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With its place, also when others are written; so is a file that is no text."""
    file, broken, strange = (project / f"docs/data/terms/{name}.yml" for name in ("terms", "broken", "strange"))
    file.write_text(TERM, encoding="utf-8")
    broken.write_text("a:\n  name: 'A\n  topic: b\n", encoding="utf-8")
    strange.write_bytes(b"a:\n  name: caf\xe9\n")
    assert fix.main(["--write", str(file), str(broken), str(strange)]) == 1
    assert file.read_text(encoding="utf-8") != TERM
    assert broken.read_text(encoding="utf-8") == "a:\n  name: 'A\n  topic: b\n"
    assert strange.read_bytes() == b"a:\n  name: caf\xe9\n"
    said = capsys.readouterr().out.splitlines()[-4:]
    assert said[0].startswith("docs/data/terms/broken.yml:2:9: [yaml-syntax] this is not YAML: while scanning a quoted")
    assert said[0].endswith("Repair: check the indentation, the colon and the quotes here.")
    assert said[1].startswith("docs/data/terms/strange.yml:1:1: [yaml-syntax] this file is not plain text. Found: ")
    assert said[1].endswith("Repair: save it as UTF-8 text.")
    assert said[2:] == [
        "2 file(s) left alone: what is not YAML only a person can repair.",
        "Repaired 1 file(s).",
    ]


def test_a_file_from_elsewhere_is_refused(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """It is no record of this project."""
    other = tmp_path_factory.mktemp("other") / "a.yml"
    other.write_text("doi: x", encoding="utf-8")
    with pytest.raises(Refusal, match=r"is not a record or page of this project") as refused:
        fix.main([str(other)])
    assert refused.value.code == 2


def test_an_interrupted_writing_leaves_the_files(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole, and nothing beside them."""
    file = project / "docs/data/terms/terms.yml"
    file.write_text(TERM, encoding="utf-8")

    def fail(self: Path, target: Path) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        fix.main(["--write", str(file)])
    assert file.read_text(encoding="utf-8") == TERM
    assert [path.name for path in file.parent.iterdir()] == ["terms.yml"]
