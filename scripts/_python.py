"""Refuse a Python that is too old, before a line is read that it cannot parse. Every command imports this first.

This file and the commands themselves therefore keep to the syntax of Python 3.7; a test holds that.
"""

from __future__ import annotations

import signal
import sys

OLDEST = (3, 11)

if sys.version_info < OLDEST:  # noqa: UP036 - an older Python is just what is looked for here
    sys.stderr.write(
        "This needs Python %d.%d or newer; this is Python %d.%d (%s).\n"
        "Get a newer one from https://www.python.org/downloads/ or your system's package manager,\n"
        "then start the command with it, for example: python3.12 %s\n"
        % (OLDEST + tuple(sys.version_info[:2]) + (sys.executable, " ".join(sys.argv)))
    )
    sys.exit(2)


def _stop(signum: int, frame: object) -> None:
    """What a service manager sends ends the command as Ctrl-C does: through ``finally`` blocks, without a traceback."""
    raise SystemExit(128 + signum)


signal.signal(signal.SIGTERM, _stop)
