#!/usr/bin/env python3
"""Turn an older copy of the site's zip into a newer one with the small file made for that. Python alone is needed.

python3 scripts/apply_update.py OLD-site.zip NEW-from-OLD.update            into the zip's folder
python3 scripts/apply_update.py OLD-site.zip NEW-from-OLD.update -o NEW.zip
"""

from __future__ import annotations

import argparse
from pathlib import Path

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, Refusal, run, say
from _update import apply_update, changes_of


def main(arguments: list[str]) -> int:
    """0 when the newer zip is written; a wrong base or a damaged file is refused, and nothing is touched."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=Path, help="the zip that you have")
    parser.add_argument("update", type=Path, help="the update made for it")
    parser.add_argument("-o", "--output", type=Path, help="where the newer zip goes")
    options = parser.parse_args(arguments)
    made, told = apply_update(options.old, options.update), changes_of(options.update)
    target = options.output or options.old.with_name(f"{options.update.name.partition('-from-')[0]}-site.zip")
    if target.exists():
        raise Refusal(f"{target} is there already. Name another file with -o, or move it away.")
    part = target.with_name(f"{target.name}.part")
    part.write_bytes(made)
    part.replace(target)
    say(f"{told}{target} is written, and is the full build byte for byte.")
    return OK


if __name__ == "__main__":
    run(main)
