"""``::: rule-manual records``: every rule of one kind, with the reason for it and the decision that it guards."""

from __future__ import annotations

from typing import Literal

from markupsafe import Markup

from ..checks import CHECKS
from ..checks.check import Check
from ..decisions import Decision
from ..directive import Args, Directive, Part
from ..html.render import render
from ..other_rules import OTHER_RULES, Rule, rule_anchor
from ..page_context import PageContext
from ..records.base import field

Kind = Literal["records", "reading", "rendering", "building", "decisions"]
LABELS: dict[str, str] = {
    "records": "Rules over records and pages",
    "reading": "Rules while files are read",
    "rendering": "Rules while pages are rendered",
    "building": "Rules when the site is built",
}


class RuleManualArgs(Args):
    """Which rules."""

    of: Kind = field("When the rules speak, or 'decisions' for what they guard.", good="reading", bad="all")


def show(ctx: PageContext, args: RuleManualArgs) -> list[Part]:
    """One row a rule: those over records in the order of their ids, the others as a contributor meets them."""
    if args.of == "decisions":
        items = Markup("").join(Markup("<li>{}</li>").format(decision.value) for decision in Decision)
        return [Markup("<ul>{}</ul>").format(items)]
    rules: list[Rule | Check] = [*OTHER_RULES.get(args.of, [])] or sorted(CHECKS, key=lambda check: check.id)
    anchored = [(ctx.unique_id(rule_anchor(rule.id)), rule) for rule in rules]
    return [render("rule_manual.html", label=LABELS[args.of], rules=anchored)]


DIRECTIVE = Directive(RuleManualArgs, show, "Every rule of one kind, with its reason and the decision that it guards.")
