#!/usr/bin/env python3
"""Make what can be carried away into dist/: the site as one zip, and what else is listed; with SHA256SUMS beside them.

python3 scripts/bundle.py                            every product that this machine can make
python3 scripts/bundle.py --only site                one of them, or several
python3 scripts/bundle.py --list                     what there is
python3 scripts/bundle.py --update-from OLD-site.zip  also the small file that turns that copy into this one
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, Progress, Refusal, run, say
from _environment import BUNDLE, ROOT, enter
from build import build_edition

if TYPE_CHECKING:
    from products import Product, Release

SUMS = "SHA256SUMS"


def main(arguments: list[str]) -> int:
    """0 when all that was asked for is in ``dist/``; 1 when something is missing, too large or wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--only", nargs="+", metavar="NAME", default=[], help="make these products alone; dist/ then holds no others"
    )
    parser.add_argument("--list", action="store_true", help="name the products, and what each needs")
    parser.add_argument("--update-from", type=Path, metavar="ZIP", help="an older site.zip, to make an update from")
    options = parser.parse_args(arguments)
    enter(BUNDLE)
    sys.path.insert(0, str(ROOT / "hooks"))
    chosen = choose(options.only)
    if options.list:
        say("\n".join(f"{product.name:8} {product.what}{_lacks(product)}" for product in chosen))
        return OK
    if build_edition(ROOT, "site-offline") != OK:
        return PROBLEMS
    from products import release_of

    return make_all(release_of(ROOT, ROOT / "site-offline"), chosen, options.update_from)


def choose(names: list[str]) -> list[Product]:
    """The products of these names in their order; all for none."""
    from products import PRODUCTS

    known = [product.name for product in PRODUCTS]
    if unknown := [name for name in names if name not in known]:
        raise Refusal(f"No product is called '{unknown[0]}'. There are: {', '.join(known)}.")
    return [product for product in PRODUCTS if not names or product.name in names]


def make_all(release: Release, chosen: list[Product], older: Path | None) -> int:
    """Make products into a fresh ``dist/``, which takes the place of the last one when nothing has failed."""
    from _swap import replacing

    with replacing(release.root / "dist", release.root / ".cache" / "dist.lock") as fresh:
        faults = [fault for product in chosen if (fault := make(product, release, fresh.folder))]
        if older and not faults:
            from _update import make_update

            make_update(older, fresh.folder / f"{release.name}-site.zip", fresh.folder)
        write_sums(fresh.folder)
        fresh.finished = len(faults) < len(chosen) and not any(fault.stops for fault in faults)
    end = f"Products of {release.version} are in dist/." if fresh.finished else "dist/ is as it was before."
    say("\n".join([*(fault.text for fault in faults), end]))
    return PROBLEMS if faults else OK


@dataclass(frozen=True)
class Fault:
    """Why a product is missing; one that ``stops`` keeps the last good ``dist/`` in place.

    A tool that this machine lacks does not stop: the other products are still made.
    """

    text: str
    stops: bool = True


def make(product: Product, release: Release, folder: Path) -> Fault | None:
    """Make one product and say its size; what is wrong, if anything."""
    if lack := product.missing():
        return Fault(f"{product.name}: not made. {lack}", stops=False)
    progress = Progress(f"Making {product.name}")
    try:
        files = product.make(release, folder)
    except Refusal as refusal:
        progress.done()
        return Fault(f"{product.name}: {refusal}")
    progress.done("\n".join(f"{file.name}: {file.stat().st_size:,} bytes, {product.what}" for file in files))
    size = sum(file.stat().st_size for file in files)
    if product.budget and size > product.budget:
        return Fault(f"{product.name}: {size:,} bytes are more than its budget of {product.budget:,}.")
    return None


def write_sums(folder: Path) -> None:
    """``SHA256SUMS`` of every file in the folder, as ``sha256sum -c`` reads it."""
    from hashlib import sha256

    from products import lines

    sums = {file.name: sha256(file.read_bytes()).hexdigest() for file in folder.iterdir() if file.is_file()}
    (folder / SUMS).write_bytes(lines(sums))


def _lacks(product: Product) -> str:
    lack = product.missing()
    return f" (not on this machine: {lack})" if lack else ""


if __name__ == "__main__":
    run(main)
