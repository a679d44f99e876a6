"""Trials by name, each with a link to its page."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from ..page_context import PageContext
from ..records.trial import Trial


def trial_name(ctx: PageContext, id_: str) -> str:
    """The trial's short name; its id when no such trial is known."""
    trial = ctx.site.data.of("trials", Trial).get(id_)
    return trial.name if trial else id_


def trial_link(ctx: PageContext, id_: str) -> Markup:
    """The name as a link, or alone when the trial has no page."""
    entry = ctx.site.data.entries.get("trials", {}).get(id_)
    href = ctx.link(entry) if entry else None
    name = trial_name(ctx, id_)
    return Markup('<a href="%s">%s</a>') % (href, name) if href else escape(name)


def trial_links(ctx: PageContext, ids: Sequence[str]) -> Markup:
    """Several, with commas between them."""
    return Markup(", ").join(trial_link(ctx, id_) for id_ in ids)
