"""Builds a tree in this process and prints, as JSON, what the build took and the generator's own share of it.

Run by scripts/bench.py in a process of its own, so that memory and caches are those of one build.
"""

from __future__ import annotations

import json
import logging
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

STEPS = {
    "DirectiveProcessor": "run", "CitationProcessor": "handleMatch", "FigureProcessor": "handleMatch",
    "MarksOnce": "run", "TermLinks": "run", "PageSources": "run",
}  # fmt: skip
"""Steps of the Markdown extension to the method that does the work."""
SHARE = {"seconds": 0.0, "depth": 0.0}


def timed(function: Callable[..., Any]) -> Callable[..., Any]:
    """``function``, with its time added to the share; time inside another timed function counts once.

    Time of the processor: what else the machine does meanwhile does not count.
    """

    def call(*args: Any, **kwargs: Any) -> Any:
        SHARE["depth"] += 1
        start = time.process_time()
        try:
            return function(*args, **kwargs)
        finally:
            SHARE["depth"] -= 1
            SHARE["seconds"] += (time.process_time() - start) * (SHARE["depth"] == 0)

    return call


def main(tree: Path, target: Path) -> dict[str, float]:
    """Seconds of the whole build and of the generator, pages, records, and the peak memory in MiB."""
    start = time.perf_counter()
    sys.path.insert(0, str(tree / "hooks"))
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    config = load_config(str(tree / "mkdocs.yml"), site_dir=str(target), strict=False)
    watch(config)
    build(config)
    seconds = time.perf_counter() - start
    site = config.extra["dossier"].site
    return {
        "seconds": seconds,
        "share": SHARE["seconds"],
        "pages": len(site.pages.by_src),
        "records": sum(1 for _ in site.data),
        "peak": peak_memory(),
    }


def peak_memory() -> float:
    """MiB that this process has held at most; Windows does not tell a process without help, so nan there."""
    if sys.platform == "win32":
        return math.nan
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)


def watch(config: Any) -> None:
    """Time every hook and every step of the Markdown extension.

    Broken links of a multiplied tree are no reason to stop, nor are rules that allow a thing once; records that cannot
    be read are, for their work would be missing.
    """
    for methods in config.plugins.events.values():
        for method in [method for method in methods if "check_site" in getattr(method, "__globals__", {})]:
            check = method.__globals__["check_site"]
            method.__globals__["check_site"] = lambda *args, check=check: check(*args) and []
            method.__globals__["_stop_on_problems"] = stop_on_broken
            methods[methods.index(method)] = timed(method)
    from dossier import markdown_ext as steps

    for name, method in STEPS.items():
        kind = getattr(steps, name)
        setattr(kind, method, timed(getattr(kind, method)))


def stop_on_broken(config: Any) -> None:
    """In place of the adapter's stop at any problem."""
    if broken := config.extra["dossier"].site.data.broken:
        sys.exit(f"these records of the multiplied tree cannot be read: {', '.join(sorted(broken))}")


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
