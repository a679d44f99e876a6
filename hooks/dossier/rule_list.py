"""Every rule of the project by its id, and the way from a message to the explanation of its rule."""

from __future__ import annotations

from collections.abc import Iterable

from .checks import CHECKS
from .checks.check import Check
from .other_rules import OTHER_RULES, Rule, rule_anchor
from .problems import Problem, report
from .urls import page_url

PAGE = "contribute/rules.md"
"""Where all rules are explained, below ``docs``."""


def all_rules() -> dict[str, Rule | Check]:
    """Id to rule: those over records and pages, and those of reading, rendering and building."""
    rules: list[Rule | Check] = [*CHECKS, *(rule for rules in OTHER_RULES.values() for rule in rules)]
    return {rule.id: rule for rule in rules}


def guided_report(problems: Iterable[Problem], site_url: str = "") -> str:
    """The report, and below it, once a rule, why the rule exists and where it is explained."""
    found = list(problems)
    known = all_rules()
    broken = [known[rule] for rule in sorted({problem.rule for problem in found}) if rule in known]
    lines = [f"About [{rule.id}]: {rule.why} {_place(rule.id, site_url)}" for rule in broken]
    return "\n".join([report(found), *lines])


def _place(rule: str, site_url: str) -> str:
    page = f"{site_url.rstrip('/')}/{page_url(PAGE, directory_urls=True)}" if site_url else f"docs/{PAGE}"
    return f"{page}#{rule_anchor(rule)}"
