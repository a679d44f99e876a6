"""A citation or a bound figure that is opened is also closed; else it would stand on the page as raw text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..prose import sentences
from ..site import Site
from .check import Check

_OPEN = re.compile(r"\[[@=][^\]]*$|\[[@=][^\]]*\[[@=]")


def run(site: Site) -> Iterator[Problem]:
    """A problem at each block in which a bracket is not closed."""
    for page in site.pages.by_src.values():
        for sentence in sentences(page):
            match = _OPEN.search(sentence.text)
            if match:
                wrong, found = "a citation or figure is not closed", match.group()[:40]
                yield Problem(page.file, sentence.line, 1, "malformed-mark", wrong, found, "close it with ]")


CHECK = Check("malformed-mark", "Half a citation would stand on the page as raw text.", run, Decision.READ_AS_MEANT)
