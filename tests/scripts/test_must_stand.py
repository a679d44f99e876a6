"""Commands that open a build say which one is missing, and how to make it, before they do anything."""

from __future__ import annotations

from pathlib import Path

import pytest

import search_score
from _console import Refusal
from check_pages import must_stand


@pytest.mark.parametrize(
    ("name", "how"), [("site", "scripts/build.py)"), ("site-offline", "scripts/build.py --offline)")]
)
def test_a_missing_build_is_named(name: str, how: str, tmp_path: Path) -> None:
    """With the command that makes it."""
    with pytest.raises(Refusal, match=rf"There is no {name}/ yet: build it first \(python3 ") as refused:
        must_stand(tmp_path / name)
    assert str(refused.value).endswith(how + ".")


def test_the_score_asks_for_both_editions_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not after minutes with the one that stands."""
    (tmp_path / "site").mkdir()
    monkeypatch.setattr(search_score, "ROOT", tmp_path)
    monkeypatch.setattr(search_score, "opened", lambda: pytest.fail("opened a browser"))
    with pytest.raises(Refusal, match="no site-offline/ yet"):
        list(search_score.scores(stock=False))
