"""Money names its country and its year: 'dollars' alone could be those of four countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.cost import Amount, Cost
from ..records.economic_fact import EconomicFact
from ..site import Site
from .check import Check, problem

RULE = "cost-names-currency"
AT_HOME = {
    "United States": "US dollars", "Australia": "Australian dollars", "Canada": "Canadian dollars",
    "Switzerland": "Swiss francs", "United Kingdom": "pounds sterling", "Netherlands": "euros",
}  # fmt: skip
"""Country to the currency in which its prices stand."""
_BARE = re.compile(r"(?:^|(?<!US )(?<!Australian )(?<!Canadian ))\bdollars\b|(?<!Swiss )\bfrancs\b|[$€£]")


def run(site: Site) -> Iterator[Problem]:
    """A problem at each amount in a currency that is not the place's or not named, or of a year yet to come."""
    for entry in site.data.entries["costs"].values():
        cost = cast(Cost, entry.record)
        if isinstance(cost.amount, Amount):
            yield from _amount(entry, cost, cost.amount)
    for entry in site.data.entries["economics"].values():
        for index, figure in enumerate(cast(EconomicFact, entry.record).figures):
            if _BARE.search(figure.unit):
                repair = "write whose money it is, such as 'US dollars a person'"
                yield problem(RULE, entry, ("figures", index, "unit"), "money without a country", figure.unit, repair)


def _amount(entry: Entry, cost: Cost, amount: Amount) -> Iterator[Problem]:
    home, read = AT_HOME.get(cost.place), max(basis.checked for basis in cost.basis)
    if home and amount.currency != home:
        repair = f"prices in {cost.place} are in {home}; correct the currency, and do not convert"
        yield problem(
            RULE, entry, ("amount", "currency"), f"a price in {cost.place} in other money", amount.currency, repair
        )
    if amount.year > read[: len(amount.year)]:
        found = f"{amount.year}, read {read}"
        yield problem(
            RULE, entry, ("amount", "year"), "a price of a year after it was read", found, "check the year of the price"
        )


CHECK = Check(
    RULE,
    "A reader plans with these figures; an amount in the wrong money is wrong by a third or more.",
    run,
    Decision.SUMS_RIGHT,
)
