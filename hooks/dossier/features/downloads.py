"""``::: downloads``: every file of open data that the build writes, with what it holds and how large it is."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from ..directive import Args, Directive, Heading, Part
from ..exports import archive, datapackage, export_files, index
from ..html.late_mark import late_mark
from ..html.numbers import number
from ..html.render import render
from ..page_context import PageContext
from ..records import KINDS
from ..site import Site
from ..table_files import LICENSE

OTHERS = {
    archive.PATH: "Everything on this page in one file.",
    "data/sources.bib": "The sources as BibTeX, for LaTeX and reference managers.",
    "data/sources.csl.json": "The sources as CSL-JSON, for Zotero and other reference managers.",
    "data/sources.ris": "The sources as RIS, which every reference manager reads.",
    index.PATH: "What there is, for programs: datasets, versions, ids that were given up, feeds.",
    datapackage.PATH: "What each column of the CSV files means, for programs (Frictionless Data Package).",
}
"""Files that are not of one dataset, and what they are for."""


class DownloadsArgs(Args):
    """The list of downloads takes no arguments."""


def show(ctx: PageContext, args: DownloadsArgs) -> list[Part]:
    """A table of the datasets, then a list of the files that hold several."""
    rows = [_row(ctx, name) for name in KINDS if ctx.site.data.entries[name]]
    others = [_file(ctx, path) | {"says": says} for path, says in OTHERS.items()]
    return [
        Heading(2, "Datasets"),
        render("downloads.html", rows=rows, license=LICENSE),
        Heading(2, "Everything, and the sources"),
        render("downloads_others.html", files=others),
    ]


def _row(ctx: PageContext, name: str) -> dict[str, Any]:
    paths = [f"data/{name}.csv", f"data/{name}.json", f"data/schema/{name}.json"]
    home = ctx.site.pages.home_of_dataset().get(name)
    return {
        "name": name,
        "says": datapackage.said_of(KINDS[name]),
        "home": ctx.site.way(ctx.page.src, home) if home else "",
        "count": number(len(ctx.site.data.entries[name])),
        "files": [_file(ctx, path) for path in paths],
    }


def _file(ctx: PageContext, path: str) -> dict[str, str]:
    return {
        "name": path.rpartition("/")[2],
        "href": ctx.site.way_to_file(ctx.page.src, path),
        "size": late_mark("file-size", path),
    }


def resolve(site: Site, src: str, path: str) -> Markup:
    """A file's size in words; the files are made when all pages are rendered, and not at all for a mere check."""
    return Markup("{} kB").format(number(max(1, round(len(export_files(site)[path]) / 1000))))


DIRECTIVE = Directive(DownloadsArgs, show, "Every file of open data that the build writes.")
