"""Comparison of generated HTML with a golden file, which ``--update-golden`` writes anew."""

from __future__ import annotations

from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "golden" / "html"


def compare(name: str, found: str, request: pytest.FixtureRequest) -> None:
    """Fail when ``found`` is not the text of ``golden/html/<name>.html``."""
    file = FOLDER / f"{name}.html"
    if request.config.getoption("--update-golden"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")
