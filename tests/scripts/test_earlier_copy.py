"""The copy of the release before is fetched from where its repository keeps it; a first release has none."""

from __future__ import annotations

from pathlib import Path

import pytest

import earlier_copy
from _console import Refusal
from _serve_folder import serving


def test_it_is_fetched_from_the_release(tmp_path: Path) -> None:
    """The file has the name that the release gave it, and comes whole."""
    kept = tmp_path / "me/site/releases/download/v1.0/mdma-therapy-evidence-v1.0-site.zip"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"a copy")
    target = tmp_path / "earlier.zip"
    with serving(tmp_path) as base:
        address = earlier_copy.address_of(f"{base}me/site/", "v1.0")
        assert earlier_copy.fetch(address, target) == f"Written: {target}, from {address}."
    assert target.read_bytes() == b"a copy"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["earlier.zip"]


def test_a_release_without_such_a_file_is_no_mistake(tmp_path: Path) -> None:
    """Nothing is written then, and the reason is said."""
    with serving(tmp_path) as base:
        said = earlier_copy.fetch(f"{base}none.zip", tmp_path / "earlier.zip")
    assert said == f"There is no file at {base}none.zip: no update is made from it."
    assert not (tmp_path / "earlier.zip").exists()


def test_who_does_not_answer_is_named(tmp_path: Path) -> None:
    """A release without its update, for want of a connection, would go unnoticed."""
    with serving(tmp_path) as base:
        gone = base
    with pytest.raises(Refusal, match=r"was not reached: .* Repair: try again\."):
        earlier_copy.fetch(f"{gone}x.zip", tmp_path / "earlier.zip")


def test_the_repository_must_be_known() -> None:
    """Nothing says where its releases are otherwise."""
    with pytest.raises(Refusal, match="REPO_URL is not set"):
        earlier_copy.address_of("", "v1.0")


def test_a_first_release_has_none_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And no connection is tried."""
    monkeypatch.setattr(earlier_copy, "enter", lambda _: None)
    monkeypatch.setattr(earlier_copy, "before", lambda *_: None)
    assert earlier_copy.main(["v1.0", "--out", str(tmp_path / "earlier.zip")]) == 0
    assert "there is none before it" in capsys.readouterr().out
