#!/usr/bin/env python3
"""The change of meaning between two states: every sentence, cell, chart, page and search entry that a reader sees change.

python3 scripts/impact.py main              the working tree, compared with where it left main
python3 scripts/impact.py main my-branch    a commit, branch or tag instead
python3 scripts/impact.py main --html impact.html --json impact.json --markdown impact.md

Each side is rendered by its own code. --code here renders both by the code of this checkout: nothing that stands in the
two states is run then, and a change of code shows nothing.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, Progress, run, say
from _environment import ROOT, SITE, enter

if TYPE_CHECKING:
    from meaning.listing import Listing

FORMS = ("markdown", "html", "json")


def main(arguments: list[str]) -> int:
    """0 when both were compared, whatever changes; 1 when one cannot be rendered; 2 for an unknown revision."""
    options = _parser().parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    found = impact(ROOT, options.base, options.head, exact=options.exact, own_code=options.code == "each")
    texts = dict(zip(FORMS, _written(found), strict=True))
    paths: dict[str, Path] = {form: path for form in FORMS if (path := getattr(options, form))}
    for form, path in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts[form], encoding="utf-8", newline="\n")
    say(f"Written: {', '.join(map(str, paths.values()))}." if paths else texts["markdown"])
    return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base", metavar="BASE", help="a commit, branch or tag: the state before")
    parser.add_argument("head", metavar="HEAD", nargs="?", help="the state after; left out: the working tree")
    parser.add_argument("--exact", action="store_true", help="compare with BASE itself, not with where HEAD left it")
    parser.add_argument("--code", choices=["each", "here"], default="each", help="whose code renders (each its own)")
    for form in FORMS:
        parser.add_argument(f"--{form}", type=Path, metavar="FILE", help=f"write {form} there")
    return parser


def impact(root: Path, base: str, head: str | None, *, exact: bool = False, own_code: bool = True) -> Listing:
    """Render both states of the repository at ``root`` and compare them; ``head`` is None for the working tree."""
    from meaning.listing import listing
    from meaning.rendering import render
    from meaning.trees import Tree, branched_off, commit_of, unpack

    start, end = commit_of(root, base), commit_of(root, head or "HEAD")
    start = start if exact else branched_off(root, start, end)
    progress = Progress("Rendering both states")
    with TemporaryDirectory() as name:
        folder = Path(name)
        before = unpack(root, start, folder / "base", base)
        after = unpack(root, end, folder / "head", head) if head else Tree(root, "the working tree")
        codes = [_code(tree.folder, own=own_code) for tree in (before, after)]
        documents = render(zip((before, after), codes, strict=True), folder)
        changed = _text(codes[0]) != _text(codes[1]) if codes[0] != codes[1] else False
    progress.done(f"Compared in {progress.seconds:.1f} s.")
    return listing(f"{base} ({start[:10]})", head or "the working tree", *documents, code_changed=changed)


def _code(tree: Path, *, own: bool) -> Path:
    there = tree / "hooks"
    return there if own and (there / "dossier").is_dir() else ROOT / "hooks"


def _text(code: Path) -> dict[str, bytes]:
    kept = (file for file in sorted((code / "dossier").rglob("*")) if file.suffix in {".py", ".html"})
    return {file.relative_to(code).as_posix(): file.read_bytes() for file in kept}


def _written(found: Listing) -> tuple[str, str, str]:
    from meaning.as_html import html
    from meaning.as_json import as_json
    from meaning.as_markdown import markdown

    return markdown(found), html(found), as_json(found)


if __name__ == "__main__":
    run(main)
