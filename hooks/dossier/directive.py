"""What a directive is: its name, the arguments that it takes, and the feature that renders it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from .page_context import PageContext
from .records.base import Model


@dataclass(frozen=True)
class Heading:
    """A heading that belongs in the page's table of contents."""

    level: int
    text: str
    id: str = ""


Part = Markup | Heading
"""What a feature returns, in order: finished HTML, or a heading."""


class Refused(Exception):
    """A feature's argument is well formed but leads nowhere; says what is wrong and what is possible."""

    def __init__(self, wrong: str, repair: str, found: str = "") -> None:
        super().__init__(wrong)
        self.wrong, self.repair, self.found = wrong, repair, found


class Args(Model):
    """Base of every directive's arguments."""


@dataclass(frozen=True)
class Directive:
    """``::: name of`` with arguments below it. ``of`` in the arguments' model takes the word behind the name."""

    args: type[Args]
    render: Callable[[PageContext, Any], list[Part]]
    summary: str
