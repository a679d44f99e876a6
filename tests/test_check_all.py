"""The check without an engine: many pages are shared between two processes, and nothing is lost between them."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_site import SMALL, write_site

from dossier.check_all import MANY, check_all

PAGE = "---\ntitle: Page {0}\ndescription: A page.\nanswers: What is page {0}?\n---\n\n{1}\n"


@pytest.mark.parametrize("wrong", [0, 1, MANY - 1, MANY])
def test_a_wrong_page_is_found_in_whichever_half_it_falls(wrong: int, tmp_path: Path) -> None:
    """With one wrong page of many, the report holds just its problem."""
    pages = {
        f"docs/p{n:03}.md": PAGE.format(n, "[=alpha-gone.mdma]" if n == wrong else "Text.") for n in range(MANY + 1)
    }
    found = check_all(write_site(tmp_path, SMALL | pages))
    assert [(problem.path, problem.rule) for problem in found] == [(f"docs/p{wrong:03}.md", "unknown-record")]
