"""An amount of money as a reader sees it: how the source bounds it, the figure, whose money, and of which year."""

from __future__ import annotations

from ..records.cost import Amount
from .numbers import date, number


def money(amount: Amount) -> str:
    """``up to 30,000 Australian dollars (2025)``; nothing to pay is ``nothing``."""
    low = number(amount.low)
    figure = low if amount.high is None else f"{low}\N{EN DASH}{number(amount.high)}"
    if amount.low == 0 and amount.high is None:
        return f"nothing ({date(amount.year)})"
    bound = "" if amount.bound == "exact" else f"{amount.bound} "
    return f"{bound}{figure} {amount.currency} ({date(amount.year)})"
