"""What is kept of YAML files is what they say, whatever happens to the file that keeps it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier import yaml_cache, yaml_lines
from dossier.yaml_cache import YamlCache

TEXT = "a:\n  b: [1, -2.5, true, null, é]\n  c: '12'\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a first run has kept TEXT."""
    cache = YamlCache(tmp_path / "cache" / "yaml.json")
    cache.load(TEXT, "f.yml")
    cache.save()
    return cache.file


@pytest.fixture
def reads(monkeypatch):
    """The texts that were read as YAML."""
    texts: list[str] = []
    load = yaml_lines.load
    monkeypatch.setattr(yaml_lines, "load", lambda text, *args, **more: texts.append(text) or load(text, *args, **more))
    return texts


def test_a_known_text_is_not_read_again(file: Path, reads: list[str]) -> None:
    """Its data and its places are the same, in whatever file it stands now."""
    again = YamlCache(file).load(TEXT, "other.yml", first_line=4)
    assert reads == []
    fresh = yaml_lines.load(TEXT, "other.yml", first_line=4)
    assert (again.data, again.places) == (fresh.data, fresh.places)


def test_a_changed_text_is_read(file: Path, reads: list[str]) -> None:
    """One character is enough."""
    assert YamlCache(file).load(TEXT.replace("12", "13"), "f.yml").data["a"]["c"] == "13"
    assert len(reads) == 1


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\n{}", b"0" * 64 + b"\n{}"])
def test_a_damaged_file_is_made_again(file: Path, damage: bytes, reads: list[str]) -> None:
    """Nothing of it is believed."""
    good = file.read_bytes()
    file.write_bytes(damage)
    cache = YamlCache(file)
    assert cache.load(TEXT, "f.yml").data == yaml_lines.load(TEXT, "f.yml").data
    cache.save()
    assert file.read_bytes() == good


def test_a_changed_value_is_not_believed(file: Path) -> None:
    """A file of the right shape that says something else."""
    file.write_bytes(file.read_bytes().replace(b'"12"', b'"13"'))
    assert YamlCache(file).load(TEXT, "f.yml").data["a"]["c"] == "12"


def test_another_reader_makes_it_again(file: Path, reads: list[str], monkeypatch) -> None:
    """What an earlier version of the code made of a text is not taken for what this one would."""
    monkeypatch.setattr(yaml_cache, "_reader", lambda: b"another")
    YamlCache(file).load(TEXT, "f.yml")
    assert len(reads) == 1


def test_problems_are_reported_by_each_run(file: Path) -> None:
    """A text with a problem is not kept."""
    for _ in range(2):
        cache = YamlCache(file)
        assert [problem.rule for problem in cache.load("a: no\n", "f.yml").problems] == ["yaml-trap"]
        cache.save()


def test_only_what_was_read_is_kept(file: Path, reads: list[str]) -> None:
    """The file does not grow with what is gone."""
    cache = YamlCache(file)
    cache.load("x: 1\n", "x.yml")
    cache.save()
    YamlCache(file).load(TEXT, "f.yml")
    assert reads == ["x: 1\n", TEXT]


def test_a_folder_that_cannot_be_written_to_is_no_mistake(tmp_path: Path) -> None:
    """Nothing is kept then."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    cache = YamlCache(tmp_path / "taken" / "yaml.json")
    assert cache.load(TEXT, "f.yml").data["a"]["c"] == "12"
    cache.save()
