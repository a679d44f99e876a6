"""``::: directive-manual``: every directive, how to write it, and its arguments as its model declares them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..directive import Args, Directive, Heading, Part
from ..field_rows import FieldRow, field_rows
from ..html.fields import fields
from ..html.render import render
from ..page_context import PageContext


class DirectiveManualArgs(Args):
    """The directive manual takes no arguments."""


def manual_of(directives: Callable[[], Mapping[str, Directive]]) -> Directive:
    """The manual of these directives; a function, since the manual is one of them."""

    def show(ctx: PageContext, args: DirectiveManualArgs) -> list[Part]:
        return [part for name, directive in directives().items() for part in _section(ctx, name, directive)]

    return Directive(DirectiveManualArgs, show, "Every directive with its arguments.")


def _section(ctx: PageContext, name: str, directive: Directive) -> list[Part]:
    rows = field_rows(directive.args)
    intro = render("directive_manual_entry.html", says=directive.summary, example=example(name, rows))
    parts: list[Part] = [Heading(3, name, ctx.unique_id(f"directive-{name}")), intro]
    return [*parts, fields(f"Arguments of '{name}'", rows)] if rows else parts


def example(name: str, rows: list[FieldRow]) -> str:
    """The directive as one would write it with every argument that it needs, from their good examples."""
    of = "".join(f" {row.good}" for row in rows if row.name == "of")
    needed = [f"    {row.name}: {row.good}" for row in rows if row.required and row.name != "of"]
    return "\n".join([f"::: {name}{of}", *needed])
