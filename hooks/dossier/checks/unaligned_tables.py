"""A Markdown table has no aligned columns: they would write style attributes, which the page's policy refuses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..site import Site
from ..text_lines import outside_fences
from .check import Check

_RULE_LINE = re.compile(r"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?\s*$")


def run(site: Site) -> Iterator[Problem]:
    """A problem at each line of hyphens that holds a colon."""
    for page in site.pages.by_src.values():
        for number, line in outside_fences(page.body, page.body_line):
            if ":" in line and _RULE_LINE.match(line):
                repair = "take the colons out, or show the rows as a data table (::: table)"
                yield Problem(
                    page.file, number, 1, "unaligned-table", "this table has aligned columns", line.strip(), repair
                )


CHECK = Check(
    "unaligned-table",
    "The page's policy forbids style attributes, so the alignment would be lost with a warning.",
    run,
    Decision.ALONE,
)
