"""``::: rule-manual``: every rule over records and pages, with the reason for it."""

from __future__ import annotations

from ..checks import CHECKS
from ..directive import Args, Directive, Part
from ..html.render import render
from ..page_context import PageContext


class RuleManualArgs(Args):
    """The rule manual takes no arguments."""


def show(ctx: PageContext, args: RuleManualArgs) -> list[Part]:
    """One row a rule, in the order of their ids."""
    rules = [(ctx.unique_id(f"rule-{check.id}"), check) for check in sorted(CHECKS, key=lambda check: check.id)]
    return [render("rule_manual.html", rules=rules)]


DIRECTIVE = Directive(RuleManualArgs, show, "Every rule over records and pages, with its reason.")
