"""The texts of a new record: its file, its page and its line in the menu, and what the checks say of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from _console import USAGE, Refusal
from _write_files import write_files
from dossier.blanks import RULE
from dossier.check_all import check_all
from dossier.records import KINDS
from dossier.scaffold.existing import standing
from dossier.scaffold.page_text import page_of, page_text, with_nav_line
from dossier.scaffold.record_text import record_text
from dossier.site import Site

_MENU = ": the page stands last in its part of the menu; move its line to where it belongs"


@dataclass
class New:
    """What was asked for."""

    dataset: str
    id: str
    file: str
    values: dict[str, Any] = field(default_factory=dict)
    page: dict[str, str] = field(default_factory=dict)


def refuse_what_exists(site: Site, root: Path, new: New) -> None:
    """:class:`Refusal` with the place of everything that is there already."""
    found = standing(site.data, new.dataset, new.id, new.values)
    page = page_of(site, new.dataset, new.id)
    own = f"docs/data/{new.dataset}/{new.id}.yml"
    files = [own] if new.file == own else []
    found += [
        f"{name}: this file is there already"
        for name in [*files, *([f"docs/{page}"] if page else [])]
        if (root / name).exists()
    ]
    if new.file != own and not ((root / new.file).is_file() and new.file.count("/") == own.count("/")):
        raise Refusal(f"{new.file}: there is no such file to add to.", USAGE)
    if found:
        raise Refusal("\n".join([*found, "Nothing was written. Change what is there, or choose another id."]))


def texts(site: Site, root: Path, new: New) -> dict[str, str]:
    """Path below the root to its text with the new record in it."""
    record = record_text(KINDS[new.dataset], new.id, new.values)
    file = root / new.file
    before = file.read_text(encoding="utf-8").rstrip("\n") + "\n\n" if file.exists() else ""
    out = {new.file: before + record}
    if page := page_of(site, new.dataset, new.id):
        out[f"docs/{page}"] = page_text(site, new.dataset, new.id, new.page)
        menu = root / "mkdocs.yml"
        nav = menu.read_text(encoding="utf-8") if menu.exists() else ""
        name = str(new.values.get("name") or new.page.get("title") or new.id)
        if nav != (with_line := with_nav_line(nav, page, name)):
            out["mkdocs.yml"] = with_line
    return out


def write(root: Path, made: dict[str, str]) -> str:
    """Write all of it; the answer names the files, each blank, and what else the checks ask for there."""
    write_files(root, made)
    problems = [problem for problem in check_all(root) if problem.path in made]
    blanks = [
        f"  {p.path}:{p.line}:{p.col}: {p.wrong.removesuffix(' is still to be filled')}"
        for p in problems
        if p.rule == RULE
    ]
    others = [str(problem) for problem in problems if problem.rule != RULE]
    lines = [f"Wrote {name}{_MENU if name == 'mkdocs.yml' else ''}" for name in made]
    lines += [f"Still to fill ({len(blanks)}):", *blanks] if blanks else []
    lines += ["The checks also ask:", *others] if others else []
    return "\n".join(
        [*lines, "When it is filled, take the lines away that begin with '#:', then: python3 scripts/check.py"]
    )
