"""Updates: the newer zip byte for byte, what changed in words, and nothing touched when anything is wrong."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

import _raw_zip
import apply_update as command
from _console import Refusal
from _update import CHANGES, INDEX, apply_update, make_update

OLD, NEW = "mdma-therapy-evidence-1", "mdma-therapy-evidence-2"


def zipped(folder: Path, name: str, n: int, day: str, **more: str | bytes) -> Path:
    """A version of the site whose one result has ``n`` people."""
    records = {"mapp1": {"n": n, "arms": [{"name": "MDMA", "n": 46}], "note": "x" * 300}}
    files: dict[str, str | bytes] = {
        "data/results.json": json.dumps({"dataset": "results", "records": records}),
        "data/schema/results.json": "{}",
        "index.html": "<p>The same in both versions, and long enough to be worth copying.</p>" * 30,
    } | more
    target = folder / f"{name}-site.zip"
    contents = {file: text if isinstance(text, bytes) else text.encode() for file, text in sorted(files.items())}
    entries = [_raw_zip.pack(f"{name}/{file}", content) for file, content in contents.items()]
    target.write_bytes(_raw_zip.write(entries, day))
    return target


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Old zip, new zip and the update between them."""
    old = zipped(tmp_path, OLD, 90, "2026-11-01", **{"gone.html": "gone"})
    new = zipped(tmp_path, NEW, 91, "2026-11-28", **{"fresh.html": "fresh"})
    return old, new, make_update(old, new, tmp_path)


def test_old_and_update_give_the_new_zip(versions: tuple[Path, Path, Path]) -> None:
    """Byte for byte; what is unchanged is not in the update."""
    old, new, update = versions
    assert apply_update(old, update) == new.read_bytes()
    assert not any(name.endswith("index.html") for name in _raw_zip.read(update))
    assert update.name == "mdma-therapy-evidence-2-from-1.update"


def test_what_changed_is_told(versions: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Each value before and after, by the maker and by whoever applies it."""
    old, new, update = versions
    target = new.with_name("made.zip")
    assert command.main([str(old), str(update), "-o", str(target)]) == 0
    assert capsys.readouterr().out == (
        f"1 change in the data.\n- results/mapp1 n: 90 -> 91\n{target} is written, and is the full build byte for byte.\n"
    )
    assert target.read_bytes() == new.read_bytes()


def test_another_base_is_refused(versions: tuple[Path, Path, Path], tmp_path: Path) -> None:
    """Nothing is written."""
    _, new, update = versions
    before = sorted(tmp_path.iterdir())
    with pytest.raises(
        Refusal, match=r"is made for another version than mdma-therapy-evidence-2-site\.zip\. Nothing was changed"
    ):
        command.main([str(new), str(update), "-o", str(tmp_path / "x.zip")])
    assert sorted(tmp_path.iterdir()) == before


def test_a_damaged_update_is_refused(versions: tuple[Path, Path, Path], tmp_path: Path) -> None:
    """One that is no zip, one that is another zip, one whose content was changed."""
    old, new, update = versions
    (tmp_path / "cut").write_bytes(update.read_bytes()[:50])
    with pytest.raises(Refusal, match="cannot be read as a zip"):
        apply_update(old, tmp_path / "cut")
    with pytest.raises(Refusal, match="is not an update of this site"):
        apply_update(old, new)
    parts = _raw_zip.read(update)
    changed = [_raw_zip.pack(name, b"other") if name.endswith("fresh.html") else entry for name, entry in parts.items()]
    (tmp_path / "changed").write_bytes(_raw_zip.write(changed, "2026-11-28"))
    assert INDEX in parts
    with pytest.raises(Refusal, match="is damaged: what it makes is not the newer version"):
        apply_update(old, tmp_path / "changed")


def test_a_file_that_is_there_is_not_overwritten(versions: tuple[Path, Path, Path]) -> None:
    """The newer zip stands there already under the name that it would get."""
    old, _, update = versions
    with pytest.raises(Refusal, match="is there already"):
        command.main([str(old), str(update)])


def test_a_large_file_that_changed_in_one_place_is_carried_as_its_change(tmp_path: Path) -> None:
    """Such as a zip inside the zip: what is compressed already and moved, too."""
    body = random.Random(1).randbytes(40_000)  # noqa: S311 - the same bytes on every run
    old = zipped(tmp_path, OLD, 90, "2026-11-01", **{"big.txt": body, "small.txt": "one"})
    new = zipped(
        tmp_path, NEW, 90, "2026-11-28", **{"big.txt": body[:9_000] + b"more" + body[9_000:], "small.txt": "two"}
    )
    update = make_update(old, new, tmp_path)
    assert apply_update(old, update) == new.read_bytes()
    ways = {
        name.partition("/")[2]: way for name, way, *_ in json.loads(_raw_zip.read(update)[INDEX].unpacked())["entries"]
    }
    assert (ways["big.txt"], ways["small.txt"], ways["index.html"]) == ("delta", "new", "old")
    assert update.stat().st_size < new.stat().st_size / 2


def test_an_index_of_another_form_is_damage(versions: tuple[Path, Path, Path], tmp_path: Path) -> None:
    """And no crash."""
    old, _, update = versions
    index = json.loads(_raw_zip.read(update)[INDEX].unpacked())
    for rows in ([["a"]], [["not/there", "old"]], 5, [[f"{NEW}/index.html", "delta", 1]], [[1, 2, 3]]):
        texts = {INDEX: json.dumps(index | {"entries": rows}).encode(), CHANGES: b""}
        entries = [_raw_zip.pack(name, text) for name, text in texts.items()]
        (tmp_path / "odd").write_bytes(_raw_zip.write(entries, "2026-11-28"))
        with pytest.raises(Refusal, match=r"odd is damaged: .*Nothing was changed"):
            apply_update(old, tmp_path / "odd")
