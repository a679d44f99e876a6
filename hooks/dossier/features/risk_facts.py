"""``::: risk-facts body-risks``: facts on risk under a heading each, with their numbers and what they cannot tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, cast, get_args

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.marks import mark_all
from ..html.numbers import typographic
from ..html.render import render
from ..html.risk_words import number_lines
from ..html.support import support
from ..html.trial_links import trial_links
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.risk_fact import Evidence, RiskFact, StreetContrast


class RiskFactsArgs(Args):
    """Which facts, and the level of their headings."""

    of: Literal["body-risks", "psychological-risks", "misuse-facts", "street-contrasts"] = field(
        "The dataset.", good="body-risks", bad="risks"
    )
    theme: Text = field("The theme; all themes when left out.", good="sodium", bad="everything", default="all")
    level: Literal[2, 3, 4] = field("Level of each fact's heading.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: RiskFactsArgs) -> list[Part]:
    """A heading and a block for each fact, by kind of evidence and then by id."""
    entries = list(ctx.site.data.entries[args.of].values())
    themes = sorted({str(entry.record.theme) for entry in entries})  # type: ignore[attr-defined]
    chosen = [entry for entry in entries if args.theme in {"all", entry.record.theme}]  # type: ignore[attr-defined]
    if not chosen:
        raise Refused(f"no fact of {args.of} has the theme '{args.theme}'", nearest(args.theme, themes), args.theme)
    kinds = get_args(Evidence)
    chosen.sort(key=lambda entry: (kinds.index(cast(RiskFact, entry.record).evidence), entry.id))
    return [part for entry in chosen for part in _parts(ctx, entry, args.level)]


def _parts(ctx: PageContext, entry: Entry, level: int) -> Iterator[Part]:
    ctx.show(entry)
    fact = cast(RiskFact, entry.record)
    yield Heading(level, fact.title, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "")
    yield render(
        "risk_fact.html",
        fact=fact,
        says=typographic(fact.says),
        numbers=number_lines(fact),
        cites=cite_all(ctx, support(fact, "says")),
        marks=mark_all(["derived"] if fact.derived else []),
        trials=trial_links(ctx, fact.trials),
        street=isinstance(fact, StreetContrast),
        supervised=getattr(fact, "supervised", ""),
        supervised_cites=cite_all(ctx, [basis for basis in fact.basis if "supervised" in basis.supports]),
    )


DIRECTIVE = Directive(RiskFactsArgs, show, "Facts on risk, each with its evidence and its limits.")
