"""A table's rows as CSV, and as JSON with what a re-user must know: columns, units, sources, license."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from .html.table import Block, Files, Row, basis_of
from .page_context import PageContext
from .site import TableFile

LICENSE = "CC-BY-4.0"


def table_files(ctx: PageContext, block: Block) -> Files:
    """Leave both files with the build, and return the links to them from this page."""
    page = ctx.page.src.removesuffix(".md").replace("/", "-")
    stem = f"data/tables/{page}-{block.id}"
    if ctx.site.keeps_files:
        ctx.site.artifacts[f"{stem}.csv"] = _csv(block).encode()
        ctx.site.artifacts[f"{stem}.json"] = _json(block).encode()
        ctx.site.tables[f"{stem}.csv"] = _described(ctx, block)
    ways = [ctx.site.way_to_file(ctx.page.src, f"{stem}.{kind}") for kind in ("csv", "json")]
    return Files(*ways)


def _sources(row: Row, block: Block) -> list[str]:
    return [basis.source for basis in basis_of(row, block.columns)]


def _labels(block: Block) -> list[str]:
    labels = [f"{column.label} ({column.unit})" if column.unit else column.label for column in block.columns]
    return ["id", *labels, "sources"]


def _described(ctx: PageContext, block: Block) -> TableFile:
    return TableFile(block.caption, ctx.page.src, block.id, tuple(_labels(block)))


def _csv(block: Block) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_labels(block))
    for row in block.rows:
        writer.writerow([row.entry.id, *(cell.plain for cell in row.cells), "; ".join(_sources(row, block))])
    return out.getvalue()


def _json(block: Block) -> str:
    columns = [{"label": column.label, "unit": column.unit or None} for column in block.columns]
    document: dict[str, Any] = {
        "title": block.caption,
        "license": LICENSE,
        "columns": columns,
        "rows": [_row(row, block) for row in block.rows],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _row(row: Row, block: Block) -> dict[str, Any]:
    basis = [item.model_dump(exclude_none=True, exclude_defaults=True) for item in basis_of(row, block.columns)]
    return {
        "id": row.entry.id,
        "dataset": row.entry.dataset,
        "cells": [cell.plain for cell in row.cells],
        "basis": basis,
    }
