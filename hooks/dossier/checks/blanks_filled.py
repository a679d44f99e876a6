"""A page holds no blank that ``scripts/new.py`` has left; those of records are found while they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..blanks import BLANK, RULE, blank_problem, blank_problems
from ..decisions import Decision
from ..problems import Problem
from ..site import Site
from ..text_lines import outside_fences
from .check import Check

_CODE = re.compile(r"`[^`]*`")


def run(site: Site) -> Iterator[Problem]:
    """A problem at each blank of the front matter and of the text; what stands in code is an example."""
    for page in site.pages.by_src.values():
        yield from blank_problems(page.meta, page.file, page.front, (), "")
        if BLANK not in page.body:
            continue
        for line, text in outside_fences(page.body, page.body_line):
            if BLANK in _CODE.sub("", text):
                yield blank_problem(page.file, line, text.index(BLANK) + 1, "this line", "")


CHECK = Check(RULE, "Half a record or page looks like one that knows no more.", run, Decision.NOTHING_IS_NOT_ZERO)
