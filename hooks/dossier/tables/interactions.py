"""The columns of the interactions table: four axes side by side, so that a rule of a trial is not read as a finding."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.interaction_words import CONSEQUENCES, EVIDENCE, REQUIRED, Sign, signs
from ..page_context import PageContext
from ..records.interaction import Interaction
from .column import Table, field_column, link_cell, list_cell, text_cell


def _of(entry: Entry) -> Interaction:
    return cast(Interaction, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _of(entry).name)


def _names(ctx: PageContext, entry: Entry) -> Cell:
    return list_cell([name for medicine in _of(entry).members for name in medicine.names])


def _sign(sign: Sign, order: int) -> Cell:
    html = Markup('<span class="sign sign-{}"><span aria-hidden="true">{}</span> {}</span>')
    return Cell(html.format(sign.name, sign.shape, sign.word), order, sign.word)


def _consequence(ctx: PageContext, entry: Entry) -> Cell:
    return _sign(signs(_of(entry))[0], list(CONSEQUENCES).index(_of(entry).consequence))


def _evidence(ctx: PageContext, entry: Entry) -> Cell:
    return _sign(signs(_of(entry))[1], list(EVIDENCE).index(_of(entry).evidence))


def _people(ctx: PageContext, entry: Entry) -> Cell:
    people = [str(study.n) for study in _of(entry).studies]
    return list_cell(people) if people else text_cell("not studied")


def _required(ctx: PageContext, entry: Entry) -> Cell:
    return text_cell(REQUIRED[_of(entry).trials_required])


TABLE = Table(
    dataset="interactions",
    name=Column("Medicine or substance", _name, fields=("name",)),
    columns={
        "names": Column("Names", _names, fields=("members",)),
        "group": field_column("Class", "group"),
        "consequence": Column("What follows", _consequence, fields=("consequence", "says")),
        "says": field_column("In words", "says"),
        "evidence": Column("How it is known", _evidence, fields=("evidence", "evidence_says")),
        "evidence-says": field_column("How sure", "evidence_says"),
        "people": Column("People in each study or case series", _people, fields=("studies",)),
        "required": Column("Trials required", _required, fields=("trials_required", "trials_say")),
        "trials-say": field_column("What protocols say", "trials_say"),
    },
    default=("group", "consequence", "evidence", "people", "required"),
    always=("evidence",),
)
