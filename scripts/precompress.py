#!/usr/bin/env python3
"""Write compressed copies (.gz and .br) beside the text files of the built site, for servers that send such as they are.

python3 scripts/precompress.py             the folder site/, as build.py has left it
python3 scripts/precompress.py FOLDER      another one
The same files give the same bytes. Hosts that compress by themselves (Netlify, Cloudflare, Vercel, GitHub) need none.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, Progress, Refusal, run
from _environment import BUNDLE, ROOT, enter


def main(arguments: list[str]) -> int:
    """0 when every copy is written; a folder that is no site is refused."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "site", help="a built site")
    folder = parser.parse_args(arguments).folder
    if not (folder / "index.html").is_file():
        raise Refusal(f"There is no built site in {folder}. Run: python3 scripts/build.py")
    enter(BUNDLE)
    from hosts.compress import compress_all

    progress = Progress("Compressing")
    saved = compress_all(folder, progress.tick)
    progress.done(f"{saved} It took {progress.seconds:.0f} s.")
    return OK


if __name__ == "__main__":
    run(main)
