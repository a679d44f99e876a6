#!/usr/bin/env python3
"""Build the same tree under MkDocs, ProperDocs and Zensical, and say what differs.

ProperDocs must give the same article on every page. Zensical runs no hooks: it must give the same tables, citations and
figures; what needs all pages at once (where a source is cited, related pages, search) is not expected of it.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, Progress, Refusal, run, say
from _environment import ROOT, SITE, enter, is_ready, make
from _venv import python_of

ENGINES = ("properdocs", "zensical")
_ARTICLE = re.compile(r"<article\b.*?</article>", re.DOTALL)
_COUNTED = {
    "tables": "<table",
    "citations": 'class="cite"',
    "figures": 'class="figure-value"',
    "drawings": "<svg viewBox",
}


def main(arguments: list[str]) -> int:
    """0 when both engines give what they must, else 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=ENGINES, help="compare with this engine alone")
    chosen = parser.parse_args(arguments).only
    enter(SITE)
    with tempfile.TemporaryDirectory() as folder:
        tree = copy_tree(Path(folder) / "tree")
        ours = build_mkdocs(tree, Path(folder) / "mkdocs")
        found = [compare(engine, tree, ours, Path(folder)) for engine in ENGINES if chosen in {None, engine}]
    return OK if all(found) else PROBLEMS


def copy_tree(target: Path) -> Path:
    """What an engine reads, apart from the working folder."""
    for name in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", target)
    return target


def compare(engine: str, tree: Path, ours: Path, folder: Path) -> bool:
    """Build with ``engine`` and print what differs from the pages in ``ours``."""
    python = environment(engine)
    build, differs = {"properdocs": (build_properdocs, articles), "zensical": (build_zensical, counts)}[engine]
    theirs = build(python, tree, folder / engine)
    pages = sorted(file.relative_to(ours).as_posix() for file in ours.rglob("index.html"))
    lines = [line for page in pages if (line := differs(ours / page, theirs / page))]
    say(
        "\n".join(
            [f"{engine}: {len(pages) - len(lines)} of {len(pages)} pages agree.", *(f"  {line}" for line in lines)]
        )
    )
    return not lines


def articles(ours: Path, theirs: Path) -> str:
    """What is wrong with a page whose article must be the same, or nothing."""
    if not theirs.exists():
        return f"{ours.parent.name or 'home'}: missing"
    found = _ARTICLE.findall(ours.read_text("utf-8"))
    same = found and found == _ARTICLE.findall(theirs.read_text("utf-8"))
    return "" if same else f"{ours.parent.name or 'home'}: the article differs"


def counts(ours: Path, theirs: Path) -> str:
    """What a page lacks of the tables, citations, figures and drawings that it must have, or nothing."""
    if not theirs.exists():
        return f"{ours.parent.name or 'home'}: missing"
    one, other = ours.read_text("utf-8"), theirs.read_text("utf-8")
    wrong = [
        f"{other.count(m)} {name} for {one.count(m)}" for name, m in _COUNTED.items() if other.count(m) != one.count(m)
    ]
    return f"{ours.parent.name or 'home'}: {', '.join(wrong)}" if wrong else ""


def environment(engine: str) -> Path:
    """The Python of an engine's own environment, made from its lock file when it is not there."""
    venv, locks = ROOT / ".cache" / "engines" / engine, {engine: ROOT / "requirements" / f"{engine}.txt"}
    if not is_ready(venv, locks):
        make(venv, locks)
    return python_of(venv)


def build_mkdocs(tree: Path, target: Path) -> Path:
    """MkDocs' pages, from the environment of this process."""
    from _mkdocs import build

    progress = Progress("Building with mkdocs")
    result = build(tree, target, "mkdocs.yml", progress.tick)
    if not result.ok:
        raise Refusal(f"MkDocs does not build this tree; mend that first:\n{result.report}")
    progress.done()
    return target


def build_properdocs(python: Path, tree: Path, target: Path) -> Path:
    """ProperDocs' pages, from mkdocs.yml as it stands."""
    start(python, ["-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", os.fspath(target)], tree)
    return target


def build_zensical(python: Path, tree: Path, target: Path) -> Path:
    """Zensical's pages: its own theme, and the core as a plain Markdown extension."""
    text = (tree / "mkdocs.yml").read_text(encoding="utf-8")
    for old, new in (
        ("hooks:\n  - hooks/mkdocs_hooks.py\n", ""),
        ("  custom_dir: overrides\n", ""),
        ("markdown_extensions:\n", "markdown_extensions:\n  - dossier.standalone\n"),
        ("strict: true\n", ""),
        ("site_dir: site\n", f"site_dir: {target.name}\n"),
    ):
        if old not in text:
            raise Refusal(f"mkdocs.yml no longer holds {old!r}, which the settings for Zensical are made from.")
        text = text.replace(old, new)
    (tree / "zensical.yml").write_text(text, encoding="utf-8")
    start(python, ["-m", "zensical", "build", "-f", "zensical.yml"], tree)
    return (tree / target.name).rename(target)


def start(python: Path, command: list[str], tree: Path) -> None:
    """Run an engine in ``tree``; its output is shown only when it fails."""
    progress = Progress(f"Building with {command[1]}")
    env = {
        **os.environ,
        "PYTHONPATH": os.fspath(tree / "hooks"),
        "PYTHONUTF8": "1",
        "NO_COLOR": "1",
        "NO_MKDOCS_2_WARNING": "1",
    }
    done = subprocess.run([os.fspath(python), *command], cwd=tree, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refusal(f"{command[1]} failed:\n{(done.stdout + done.stderr)[-3000:]}")
    progress.done()


if __name__ == "__main__":
    run(main)
