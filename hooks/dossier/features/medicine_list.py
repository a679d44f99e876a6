"""``::: medicine-list danger``: interactions with one consequence, each with its names, what is known and what trials required."""

from __future__ import annotations

from typing import Any, Literal, cast

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.disagreement import disagreements
from ..html.interaction_words import EVIDENCE, REQUIRED, signs
from ..html.numbers import typographic
from ..html.render import render
from ..html.support import support
from ..page_context import PageContext
from ..records.base import field
from ..records.interaction import Consequence, Interaction, Medicine


class MedicineListArgs(Args):
    """Which consequence, and the level of the headings."""

    of: Consequence = field("What follows.", good="danger", bad="bad")
    level: Literal[2, 3, 4] = field("Level of each heading.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: MedicineListArgs) -> list[Part]:
    """A heading and a block for each: what is known best comes first, then in the order of their names."""
    entries = [entry for entry in ctx.site.data.entries["interactions"].values() if _of(entry).consequence == args.of]
    if not entries:
        raise Refused(f"no interaction has the consequence '{args.of}'", "leave this list out", args.of)
    known = list(EVIDENCE)
    entries.sort(key=lambda entry: (known.index(_of(entry).evidence), _of(entry).name.casefold()))
    return [part for entry in entries for part in _parts(ctx, entry, args.level)]


def _of(entry: Entry) -> Interaction:
    return cast(Interaction, entry.record)


def _parts(ctx: PageContext, entry: Entry, level: int) -> list[Part]:
    ctx.show(entry)
    record = _of(entry)
    consequence, evidence = signs(record)
    block = render(
        "medicine_entry.html",
        record=record,
        consequence=consequence,
        evidence=evidence,
        names=[_names(medicine, record) for medicine in record.members],
        lines=_lines(ctx, record),
        studies=[(study, typographic(study.found), cite_all(ctx, study.basis)) for study in record.studies],
        discrepancies=disagreements(ctx, record.discrepancies) if record.discrepancies else "",
    )
    return [Heading(level, record.name, ctx.unique_id(entry.id) if ctx.is_home_of(entry) else ""), block]


def _lines(ctx: PageContext, record: Interaction) -> list[tuple[str, str, str, Markup]]:
    """Label, word, text and sources of the three axes."""
    consequence, evidence = signs(record)
    known, required = record.basis_of("evidence_says"), record.basis_of("trials_say")
    says, rule = support(record, "says"), REQUIRED[record.trials_required]
    return [
        ("What follows", consequence.word, typographic(record.says), cite_all(ctx, says)),
        ("How it is known", evidence.word, typographic(record.evidence_says), cite_all(ctx, known)),
        ("What trials required", rule[0].upper() + rule[1:], typographic(record.trials_say), cite_all(ctx, required)),
    ]


def _names(medicine: Medicine, record: Interaction) -> dict[str, Any]:
    """A medicine's generic name, unless the heading says it already, and its brands with their countries."""
    brands: dict[str, list[str]] = {}
    for name in dict.fromkeys(name for names in medicine.brands.values() for name in names):
        brands.setdefault(", ".join(medicine.markets(name)), []).append(name)
    alone = record.kind != "class of medicines" and medicine.name.casefold() == record.name.casefold()
    sold = [(", ".join(names), markets) for markets, names in brands.items()]
    return {"name": "" if alone else medicine.name, "also": medicine.also, "brands": sold}


DIRECTIVE = Directive(MedicineListArgs, show, "Medicines and other substances beside MDMA, by what follows.")
