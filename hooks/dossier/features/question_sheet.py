"""``::: question-sheet``: questions to take along, with room to write on paper; and why to ask each, on screen."""

from __future__ import annotations

from itertools import groupby
from typing import Literal, cast

from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.render import render
from ..page_context import PageContext
from ..records.base import field
from ..records.visit_question import VisitQuestion


class QuestionSheetArgs(Args):
    """The short sheet to print, or every question with its reason."""

    of: Literal["sheet", "reasons"] = field("The sheet, or the reasons.", good="sheet", bad="all")


def show(ctx: PageContext, args: QuestionSheetArgs) -> list[Part]:
    """The sheet holds the core questions; the reasons stand for all, by part of the talk."""
    entries = sorted(ctx.site.data.entries["visit-questions"].values(), key=lambda entry: _question(entry).order)
    chosen = entries if args.of == "reasons" else [entry for entry in entries if _question(entry).core]
    if not chosen:
        raise Refused("no question is there to show", "add one to docs/data/visit-questions", args.of)
    for entry in chosen:
        ctx.show(entry)
    if args.of == "sheet":
        return [render("question_sheet.html", questions=[_question(entry) for entry in chosen])]
    parts = [(part, list(found)) for part, found in groupby(chosen, key=lambda entry: _question(entry).part)]
    groups = [(part[0].upper() + part[1:], [_item(ctx, entry) for entry in found]) for part, found in parts]
    return [render("question_reasons.html", groups=groups)]


def _question(entry: Entry) -> VisitQuestion:
    return cast(VisitQuestion, entry.record)


def _item(ctx: PageContext, entry: Entry) -> dict[str, object]:
    record = _question(entry)
    return {
        "id": ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        "record": record,
        "cites": cite_all(ctx, record.basis),
    }


DIRECTIVE = Directive(QuestionSheetArgs, show, "Questions to take along, as a sheet to print or with reasons.")
