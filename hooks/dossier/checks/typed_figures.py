"""A figure in prose is bound to a record or carries a citation in its sentence; one typed by hand has neither."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..prose import EXEMPT, sentences
from ..site import Site
from .check import Check

_SOURCED = re.compile(r"\[[=@][^\]]*\]")
_NAMES = re.compile(
    r"""(?x) [A-Za-z][\w-]*-\d[\w-]*                # CAPS-5, DSM-5, MP-16
    | [A-Za-z]+\d[\w-]*                             # MAPP2, NCT04077437
    | \b[Pp]hases?\s\d(?:/\d)?(?:\s(?:and|or|to)\s\d)?    # phase 3, phases 2 and 3
    | \b(?:Schedule|Table|Figure|page|pages|step|steps|Part)\s\d+
    | \b95%\s(?:interval|confidence|CI)             # the name of the interval, not a result
    """
)
_FIGURE = re.compile(r"\d[\d,.]*%?")


def run(site: Site) -> Iterator[Problem]:
    """A problem at each sentence with a figure that nothing stands behind."""
    for page in site.pages.by_src.values():
        if page.src.startswith(EXEMPT):
            continue
        for sentence in sentences(page):
            if "[@" in sentence.text:
                continue
            found = typed_figure(sentence.text)
            if found:
                repair = "bind it ([=record-id.field]) or cite its source in the sentence ([@source-id, place])"
                wrong = "a figure typed by hand, with neither binding nor citation"
                yield Problem(page.file, sentence.line, 1, "typed-figure", wrong, _around(sentence.text, found), repair)


def typed_figure(text: str) -> str:
    """The first figure in a text that is neither bound nor cited nor part of a name; empty when there is none."""
    found = _FIGURE.search(_NAMES.sub("", _SOURCED.sub("", text)))
    return found.group() if found else ""


def _around(text: str, figure: str) -> str:
    place = text.find(figure)
    return text[max(0, place - 30) : place + len(figure) + 30].strip()


CHECK = Check(
    "typed-figure",
    "A figure that is typed by hand can differ from the data, and nobody can check it.",
    run,
    Decision.ONE_RECORD,
)
