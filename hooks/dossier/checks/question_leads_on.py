"""The pages to which a question leads on exist."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..nearest import nearest
from ..problems import Problem
from ..records.question import Question
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each page that is not there; a place on a page is checked with all links when the site is built."""
    for id_, question in site.data.of("questions", Question).items():
        for index, page in enumerate(question.leads_on):
            src = page.partition("#")[0]
            if src not in site.pages.by_src:
                entry, wrong = site.data.entries["questions"][id_], "no page of this site stands there"
                repair = nearest(src, site.pages.by_src, shown=3)
                yield problem("question-leads-on", entry, ("leads_on", index), wrong, src, repair)


CHECK = Check(
    "question-leads-on", "A short answer is honest only if the long one is one step away.", run, Decision.LEADS_ON
)
