"""What a product is, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dossier.site import Site


@dataclass(frozen=True)
class Release:
    """One state of the project, from which every product is made; the clock is no part of it."""

    root: Path
    offline: Path
    """The finished offline edition."""
    site: Site
    version: str
    commit: str
    date: str
    """Day of the commit, YYYY-MM-DD."""
    checked_to: str
    """The newest day on which a fact was checked, YYYY-MM-DD."""
    url: str
    """Address of the hosted site with a slash at its end; empty when it is not known."""

    @property
    def name(self) -> str:
        """What the files of this release are called, without what follows the dot."""
        return called(self.version)


def called(version: str) -> str:
    """See :attr:`Release.name`."""
    return f"mdma-therapy-evidence-{version}"


@dataclass(frozen=True)
class Product:
    """A file to carry away.

    ``missing`` names the tool that a machine lacks and how to get it, or is empty; ``make`` writes into a folder and
    returns what it wrote; a file larger than ``budget`` bytes (0: any) is a problem.
    """

    name: str
    what: str
    make: Callable[[Release, Path], list[Path]]
    budget: int = 0
    missing: Callable[[], str] = str
