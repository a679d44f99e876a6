"""A citation keeps to the words that it stands behind."""

from __future__ import annotations

import re
from pathlib import Path

from features.rendered import render

NO_BREAK = "\N{NO-BREAK SPACE}"
TEXT = "It is [@smith2020, abstract].\nSee\n[@smith2020, page 3] and [there](index.md) [@smith2020, page 4]."


def test_a_citation_does_not_begin_a_line(small: Path) -> None:
    """The space before it does not break, a line break of the author's neither; behind a link or another it may."""
    html, _ = render(small, "about.md", f"---\ntitle: A\ndescription: B\n---\n\n{TEXT}")
    assert re.findall(r'(\w+|</a>)(\s)<a class="cite"', html)[:3] == [
        ("is", NO_BREAK), ("See", NO_BREAK), ("</a>", " "),
    ]  # fmt: skip
