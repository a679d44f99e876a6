"""The doses of a protocol as they were published: from the records of its trials, and from its own where it has none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from ..page_context import PageContext
from ..records.base import MISSING
from ..records.protocol import Protocol
from ..records.trial import Trial
from .cites import cite_all
from .trial_links import trial_link, trial_name


@dataclass(frozen=True)
class Dose:
    """What one trial gave, group by group, for reading and for a file."""

    html: Markup
    plain: str
    missing: bool = False


def doses(ctx: PageContext, protocol: Protocol) -> list[Dose]:
    """One item a trial, or the protocol's own words."""
    if protocol.dose is not None:
        own = Markup("{} {}").format(protocol.dose, cite_all(ctx, protocol.basis_of("dose")))
        missing = protocol.dose in MISSING
        return [Dose(escape(protocol.dose) if missing else own, protocol.dose, missing)]
    named = [] if isinstance(protocol.trials, str) else protocol.trials
    return [item for id_ in named for item in _of_trial(ctx, id_)] or [
        Dose(Markup("not found"), "not found", missing=True)
    ]


def _of_trial(ctx: PageContext, id_: str) -> Iterator[Dose]:
    trial = ctx.site.data.of("trials", Trial).get(id_)
    if trial is None:
        return
    ctx.show(ctx.site.data.entries["trials"][id_])
    groups = [(arm.name, arm.dose) for arm in trial.arms.values() if _tells(arm.dose)]
    text = "; ".join(f"{name}: {dose}" for name, dose in groups) or "not found"
    html = Markup("{}: {} {}").format(trial_link(ctx, id_), text, cite_all(ctx, trial.basis_of("arms")))
    yield Dose(html, f"{trial_name(ctx, id_)}: {text}", not groups)


def _tells(dose: str) -> bool:
    """Whether the words say an amount, and not only that there was none."""
    return dose not in MISSING and any(character.isdigit() for character in dose)
