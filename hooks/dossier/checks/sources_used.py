"""Every source is named by a record or cited on a page; one that is not is left over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..references import references
from ..site import Site
from ..text_lines import outside_fences
from .check import Check, problem

_CITED = re.compile(r"\[@([^\]]*)\]")
_KEY = re.compile(r"(?:^|;)\s*@?([a-z0-9-]+)")


def run(site: Site) -> Iterator[Problem]:
    """A problem at each source that nothing leans on."""
    if site.data.broken:
        return  # what a broken record names is not known
    used = {id_ for entry in site.data for _, dataset, id_ in references(entry) if dataset == "sources"}
    for page in site.pages.by_src.values():
        for _, line in outside_fences(page.body):
            used |= {key for written in _CITED.findall(line) for key in _KEY.findall(written)}
    for id_, entry in site.data.entries["sources"].items():
        if id_ not in used:
            yield problem(
                "sources-used", entry, (), f"nothing leans on the source '{id_}'", "", "cite it or remove its file"
            )


CHECK = Check("sources-used", "The bibliography lists what the site rests on, and no more.", run, Decision.SOURCED)
