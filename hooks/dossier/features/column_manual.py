"""``::: column-manual``: the columns that a table of each dataset can have, with those shown unasked."""

from __future__ import annotations

from ..directive import Args, Directive, Heading, Part
from ..html.render import render
from ..page_context import PageContext
from ..tables import TABLES


class ColumnManualArgs(Args):
    """The list of columns takes no arguments."""


def show(ctx: PageContext, args: ColumnManualArgs) -> list[Part]:
    """One list a dataset, in the order in which its table declares the columns."""
    parts: list[Part] = []
    for name, table in TABLES.items():
        columns = [
            (key, column.label, key in table.default, key in table.always) for key, column in table.columns.items()
        ]
        parts += [Heading(3, name, ctx.unique_id(f"columns-{name}")), render("column_manual.html", columns=columns)]
    return parts


DIRECTIVE = Directive(ColumnManualArgs, show, "The columns that a table of each dataset can have.")
