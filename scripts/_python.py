"""Refuse a Python that is too old, before a line is read that it cannot parse. Every command imports this first.

This file and the commands themselves therefore keep to the syntax of Python 3.7; a test holds that.
"""

from __future__ import annotations

import signal
import sys

OLDEST = (3, 11)
NEWEST = (3, 14)  # the newest that every locked package is ready-built for; a newer one is tried all the same

if sys.version_info < OLDEST:
    sys.stderr.write(
        f"This needs Python 3.11 or newer; {sys.executable} is Python {sys.version_info[0]}.{sys.version_info[1]}.\n"
        "Get a newer one from https://www.python.org/downloads/ or your system's package manager,\n"
        f"then start the command with it, for example: python3.13 {' '.join(sys.argv)}\n"
    )
    sys.exit(2)


def _stop(signum: int, frame: object) -> None:
    """What a service manager sends ends the command as Ctrl-C does: through ``finally`` blocks, without a traceback."""
    raise SystemExit(128 + signum)


signal.signal(signal.SIGTERM, _stop)
signal.signal(signal.SIGINT, signal.default_int_handler)  # also where a shell script started the command with `&`
