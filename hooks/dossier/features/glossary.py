"""``::: glossary``: every term with its definition, other words for it, its sources and the pages that use it."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.late_mark import late_mark
from ..html.render import render
from ..page_context import PageContext
from ..records.base import field
from ..records.term import Term, Topic


class GlossaryArgs(Args):
    """Which terms."""

    topics: list[Topic] = field(
        "Only terms of these topics, without letters to jump to; all terms when left out.",
        good=["statistics", "outcomes"],
        bad="numbers (not a topic)",
        default_factory=list,
    )


def show(ctx: PageContext, args: GlossaryArgs) -> list[Part]:
    """One list a letter, in the order of the alphabet, with the letters to jump to in front."""
    terms = [entry for entry in ctx.site.data.entries["terms"].values() if _chosen(entry, args.topics)]
    if not terms:
        raise Refused("no term belongs to these topics", "leave 'topics' out, or name others", ", ".join(args.topics))
    terms.sort(key=lambda entry: (_sorted_as(entry), entry.id))
    if args.topics:
        return [_list(ctx, terms)]
    letters = [(letter, list(found)) for letter, found in groupby(terms, key=_letter)]
    parts: list[Part] = [render("glossary_letters.html", letters=[(letter, _anchor(letter)) for letter, _ in letters])]
    for letter, found in letters:
        parts += [Heading(2, letter, _anchor(letter)), _list(ctx, found)]
    return parts


def _term(entry: Entry) -> Term:
    assert isinstance(entry.record, Term)
    return entry.record


def _chosen(entry: Entry, topics: list[Topic]) -> bool:
    return not topics or _term(entry).topic in topics


def _sorted_as(entry: Entry) -> str:
    return re.sub(r"[^a-z0-9]+", " ", _term(entry).name.casefold()).strip()


def _letter(entry: Entry) -> str:
    return (_sorted_as(entry) or "#")[0].upper()


def _anchor(letter: str) -> str:
    return f"letter-{letter.lower()}"


def _list(ctx: PageContext, entries: list[Entry]) -> Markup:
    return render("glossary.html", terms=[_item(ctx, entry) for entry in entries])


def _item(ctx: PageContext, entry: Entry) -> dict[str, Any]:
    ctx.show(entry)
    known = ctx.site.data.entries["terms"]
    see = [known[id_] for id_ in _term(entry).see]
    return {
        "id": ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        "term": _term(entry),
        "see": [(_term(other).name, ctx.link(other)) for other in see],
        "cites": cite_all(ctx, _term(entry).basis),
        "used": late_mark("used-on", entry.id),
    }


DIRECTIVE = Directive(GlossaryArgs, show, "Terms in plain words, in alphabetical order.")
