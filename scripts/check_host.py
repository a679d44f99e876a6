#!/usr/bin/env python3
"""Ask a running host of the site and list each header that is missing or differs, wrong types, and what it should hide.

python3 scripts/check_host.py https://example.org/
"""

from __future__ import annotations

import argparse
import sys
from urllib.parse import urlsplit

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, USAGE, Refusal, run, say
from _environment import ROOT, SITE, enter


def main(arguments: list[str]) -> int:
    """0 when the host says all that it should, 1 when something is missing or differs, 2 for what is no address."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("address", help="of the site's first page")
    address = parser.parse_args(arguments).address
    if urlsplit(address).scheme not in {"http", "https"} or not urlsplit(address).netloc:
        raise Refusal(f"{address} is no address: it begins with https://", USAGE)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    from hosts.answers import ask
    from hosts.judge import faults

    base = address.rstrip("/") + "/"
    found = list(faults(base, lambda path, encoding: ask(base + path, encoding=encoding)))
    say("\n".join(found) if found else f"{base} says all that it should.")
    return PROBLEMS if found else OK


if __name__ == "__main__":
    run(main)
