#!/usr/bin/env python3
"""Measure the generator: its share of the build, the build, ten times the work, memory, a fresh clone, a first visit.

python3 scripts/bench.py             all of it
python3 scripts/bench.py --quick     without the fresh clone
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, run, say
from _environment import ROOT, TEST, enter

TIMES = 10
FIRST_PAGES = ("index.html", "research/index.html", "research/results/index.html", "research/trials/mapp2/index.html")
_ASSET = re.compile(r'<(?:script[^>]*\bsrc|link[^>]*\brel="(?:stylesheet|icon)"[^>]*\bhref)="([^"]+)"')


def main(arguments: list[str]) -> int:
    """Prints one line a figure, with its target; 0 whatever the figures are, since a slow machine is no mistake."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="without the fresh clone")
    quick = parser.parse_args(arguments).quick
    enter(TEST)
    with tempfile.TemporaryDirectory() as folder:
        report_builds(Path(folder))
        if not quick:
            say(f"fresh clone to first page: {fresh_clone(Path(folder) / 'clone'):.0f} s, with an empty package cache")
    return OK


def report_builds(folder: Path) -> None:
    """One and ten times the work, and what a first visit to the built site costs."""
    from _bench_site import copy_tree, multiply

    one = measure(copy_tree(folder / "one"), folder / "site")
    big = copy_tree(folder / "ten")
    multiply(big, TIMES)
    ten = measure(big, folder / "site-ten")
    target = one["pages"] / 1000 + 0.3
    say(f"pages {one['pages']:.0f}, records {one['records']:.0f}")
    say(f"generator's share: {one['share']:.2f} s (target {target:.2f}: 1 ms a page and 0.3 s)")
    say(f"whole build: {one['seconds']:.1f} s, peak memory {one['peak']:.0f} MiB (target 400)")
    say(
        f"ten times: {ten['pages']:.0f} pages, {ten['records']:.0f} records, build {ten['seconds']:.1f} s, {ten['peak']:.0f} MiB"
    )
    say(f"generator's share at ten times: {ten['share']:.2f} s, {ten['share'] / one['share']:.1f} times (target 11)")
    for name in FIRST_PAGES:
        say(f"first visit to {name}: {first_visit(folder / 'site', name) / 1024:.0f} KiB compressed (target 150)")


def measure(tree: Path, target: Path) -> dict[str, Any]:
    """The figures of a second build, so that both have compiled files; see :mod:`_bench_build`."""
    command = [sys.executable, os.fspath(ROOT / "scripts" / "_bench_build.py"), os.fspath(tree), os.fspath(target)]
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0"}
    for _ in range(2):
        done = subprocess.run(command, env=env, cwd=tree, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(done.stderr[-3000:])
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def first_visit(site: Path, name: str) -> int:
    """Bytes, each file compressed, of a page and all that it loads by itself."""
    page = site / name
    files = {page, *((page.parent / address).resolve() for address in _ASSET.findall(page.read_text(encoding="utf-8")))}
    return sum(len(gzip.compress(file.read_bytes(), 9, mtime=0)) for file in files)


def fresh_clone(target: Path) -> float:
    """Seconds from `git clone` to the first page served, with an empty package cache."""
    start = time.perf_counter()
    subprocess.run([shutil.which("git") or "git", "clone", "--quiet", os.fspath(ROOT), os.fspath(target)], check=True)
    env = {key: value for key, value in os.environ.items() if key not in {"DOSSIER_VENV", "VIRTUAL_ENV", "PYTHONPATH"}}
    env |= {"PIP_NO_CACHE_DIR": "1"}
    command = [getattr(sys, "_base_executable", sys.executable), "scripts/serve.py"]
    with subprocess.Popen(
        command, cwd=target, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as serve:
        for line in serve.stdout or []:
            if "http://" in line:
                break
        serve.terminate()
    return time.perf_counter() - start


if __name__ == "__main__":
    run(main)
