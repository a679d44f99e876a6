"""Cautions as a list, each with its sources."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from ...html.cites import cite_all
from ...html.render import render
from ...page_context import PageContext
from ...records.trial import Caution


def caution_list(ctx: PageContext, cautions: Sequence[Caution]) -> Markup:
    """One item a caution; a reading of the site's own says so."""
    items = [(caution.says, caution.ours, cite_all(ctx, caution.basis)) for caution in cautions]
    return render("cautions.html", items=items)
