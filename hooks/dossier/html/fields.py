"""The fields of a model as a list: meaning, type in words, whether it is needed, a good and a bad example."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from ..field_rows import FieldRow
from ..records.base import Model
from ..type_words import model_words
from .render import render


def anchor(part: type[Model]) -> str:
    """The place where a part of records is explained."""
    return f"part-{model_words(part).replace(' ', '-')}"


def fields(caption: str, rows: Iterable[FieldRow]) -> Markup:
    """The list; parts that a field is made of are linked to :func:`anchor`."""
    listed = list(rows)
    return render("fields.html", caption=caption, rows=listed, types=[_type(row) for row in listed])


def _type(row: FieldRow) -> Markup:
    links = [Markup('<a href="#{}">{}</a>').format(anchor(part), model_words(part)) for part in row.parts]
    if [model_words(part) for part in row.parts] == [row.type_text]:
        return links[0]
    made_of = Markup(" ({})").format(Markup(", ").join(links)) if links else Markup("")
    return escape(row.type_text) + made_of
