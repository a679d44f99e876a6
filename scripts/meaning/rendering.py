"""Both trees rendered at once, each in a process of its own with the code that belongs to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from _console import Refusal

from .trees import Tree

_SCRIPT = Path(__file__).with_name("render_tree.py")


def render(jobs: Iterable[tuple[Tree, Path]], folder: Path) -> list[dict[str, Any]]:
    """The documents of trees, each with the folder of its code; :class:`Refusal` names the tree that cannot be rendered."""
    with ExitStack() as stack:
        running = [(tree, *_start(tree, code, folder / f"{index}.json")) for index, (tree, code) in enumerate(jobs)]
        for _, process, _ in running:
            stack.callback(_end, process)
        return [_result(tree, process, out) for tree, process, out in running]


def _start(tree: Tree, code: Path, out: Path) -> tuple[subprocess.Popen[str], Path]:
    command = [sys.executable, "-B", str(_SCRIPT), str(code), str(tree.folder), str(out)]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", env=environment
    )
    return process, out


def _result(tree: Tree, process: subprocess.Popen[str], out: Path) -> dict[str, Any]:
    printed, error = process.communicate()
    if process.returncode == 0:
        document: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
        return document
    if process.returncode == 1 and printed:
        repair = "Repair it (python3 scripts/check.py says the same), then compare again."
        raise Refusal(f"{printed.rstrip()}\n{tree.name} cannot be rendered. {repair}")
    said = (printed or error).strip().splitlines()[-1:] or ["it ended without a word"]
    raise Refusal(
        f"The code of {tree.name} does not render under this command: {said[0]}. "
        "With --code here, both sides are rendered by the code of this checkout."
    )


def _end(process: subprocess.Popen[str]) -> None:
    """After Ctrl-C or a refusal, no process stays behind."""
    if process.poll() is None:
        process.kill()
        process.communicate()
