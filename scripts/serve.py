#!/usr/bin/env python3
"""Serve the site here and build it again at every change; the last good build stays while a change is wrong."""

from __future__ import annotations

import argparse
import threading
from typing import TYPE_CHECKING

import _python  # noqa: F401 - refuses a Python that is too old
from _console import Progress, run, say
from _environment import ROOT, SITE, enter

if TYPE_CHECKING:
    from pathlib import Path

    from _mkdocs import Result


def main(arguments: list[str]) -> int:
    """Serve until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at (default: this machine only)")
    parser.add_argument(
        "--port", type=port_number, help="the port to listen at (default: the first free one from 8000 on)"
    )
    parser.add_argument(
        "--polling", action="store_true", help="look for changes at intervals (network folders, containers)"
    )
    options = parser.parse_args(arguments)
    enter(SITE)
    return serve(options.host, options.port, polling=options.polling)


def port_number(text: str) -> int:
    """A port as given on the command line."""
    if text.isascii() and text.isdigit() and int(text) < 2**16:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text} is not a port: 1 to 65535, or 0 for any that is free")


def serve(host: str, port: int | None, *, polling: bool) -> int:
    """Listen, build, print the address, then build at every change."""
    from _mkdocs import build
    from _server import listen
    from _supervisor import Supervisor
    from _watch import watch

    server = listen(host, port, lambda: supervisor.shown)
    progress = Progress("Building the site")
    supervisor = Supervisor(
        lambda folder: build(ROOT, folder, "mkdocs.yml", progress.tick, server.url),
        ROOT / ".cache" / f"serve-{server.server_port}",
    )
    changes, observer = watch(ROOT, polling=polling)  # from before the first build on, so that no change is missed
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        progress.done(outcome(supervisor.rebuild(), progress.seconds, supervisor.shown.folder))
        say(f"Serving at {server.url} (Ctrl-C ends it)")
        while True:
            changed = changes.wait()
            progress = Progress(f"{summary(changed)} changed: building")
            progress.done(outcome(supervisor.rebuild(), progress.seconds, supervisor.shown.folder))
    finally:
        observer.stop()
        server.shutdown()
        supervisor.close()


def outcome(result: Result, seconds: float, shown: Path | None) -> str:
    """What to print after a build."""
    if result.ok:
        return f"Built in {seconds:.1f} s."
    kept = "This change is not shown: the last good build stays" if shown else "There is nothing to show"
    return f"{result.report}\n{kept} until the problems are repaired."


def summary(changed: list[str]) -> str:
    """The files that changed, in a few words."""
    return changed[0] if len(changed) == 1 else f"{changed[0]} and {len(changed) - 1} more"


if __name__ == "__main__":
    run(main)
