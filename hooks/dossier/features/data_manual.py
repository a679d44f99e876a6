"""``::: data-manual trials``: every field of a kind of record, as its model declares it. ``all`` shows every kind."""

from __future__ import annotations

import inspect

from markupsafe import Markup

from ..directive import Args, Directive, Heading, Part, Refused
from ..field_rows import all_parts, field_rows
from ..html.fields import anchor, fields
from ..html.render import render
from ..nearest import nearest
from ..page_context import PageContext
from ..records import KINDS
from ..records.base import Model, Text, field
from ..type_words import model_words


class DataManualArgs(Args):
    """Which kind of record."""

    of: Text = field("The dataset, or 'all' for every one.", good="trials", bad="trial")


def show(ctx: PageContext, args: DataManualArgs) -> list[Part]:
    """A section a kind of record, then one for each part that these records are made of."""
    names = list(KINDS) if args.of == "all" else [args.of]
    if args.of != "all" and args.of not in KINDS:
        raise Refused(f"no dataset is called '{args.of}'", nearest(args.of, [*KINDS, "all"]), args.of)
    parts: list[Part] = []
    for name in names:
        parts += _kind(ctx, name)
    if args.of == "all":
        parts.append(Heading(2, "Parts of records", ctx.unique_id("parts")))
    for part in all_parts(KINDS[name] for name in names):
        parts += _part(ctx, part)
    return parts


def _kind(ctx: PageContext, name: str) -> list[Part]:
    count = len(ctx.site.data.entries.get(name, {}))
    home = ctx.site.pages.home_of_dataset().get(name)
    intro = render(
        "data_manual_kind.html",
        name=name,
        says=_says(KINDS[name]),
        count=count,
        home=(ctx.site.way(ctx.page.src, home), ctx.site.page(home).title) if home else None,
        schema=ctx.site.way_to_file(ctx.page.src, f"data/schema/{name}.json"),
    )
    table = fields(f"Fields of a record in '{name}'", field_rows(KINDS[name]))
    return [Heading(2, name, ctx.unique_id(f"dataset-{name}")), intro, table]


def _part(ctx: PageContext, part: type[Model]) -> list[Part]:
    words = model_words(part)
    title = words[0].upper() + words[1:]
    says = Markup("<p>{}</p>").format(_says(part))
    return [Heading(3, title, ctx.unique_id(anchor(part))), says, fields(f"Fields of {words}", field_rows(part))]


def _says(model: type[Model]) -> str:
    """What a model says of itself, in one paragraph."""
    return " ".join((inspect.getdoc(model) or "").split())


DIRECTIVE = Directive(DataManualArgs, show, "Every field of a kind of record, with a good and a bad example.")
