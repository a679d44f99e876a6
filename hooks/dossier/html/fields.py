"""The fields of a model as a table: meaning, type in words, whether it is needed, a good and a bad example."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from ..field_rows import FieldRow
from ..records.base import Model
from ..type_words import model_words
from .render import render


def anchor(part: type[Model]) -> str:
    """The place where a part of records is explained."""
    return f"part-{model_words(part).replace(' ', '-')}"


def fields(caption: str, rows: Iterable[FieldRow]) -> Markup:
    """The table; parts that a field is made of are linked to :func:`anchor`."""
    return render("fields.html", caption=caption, rows=list(rows), anchor=anchor, words=model_words)
