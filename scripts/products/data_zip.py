"""The data alone: JSON, CSV, references and schemas in one zip, with what each file is, where it is from and how to cite it."""

from __future__ import annotations

import json
from pathlib import Path

import _raw_zip
from dossier.exports import export_files
from dossier.exports.archive import PATH as ARCHIVE
from dossier.exports.datapackage import said_of
from dossier.identity import DATA_NAME, LICENSE_URL
from dossier.records import KINDS

from ._product import Product, Release

BUDGET = 4_000_000


def make(release: Release, folder: Path) -> list[Path]:
    """Write the zip. The same release gives the same bytes."""
    files = {
        path.removeprefix("data/"): content for path, content in export_files(release.site).items() if path != ARCHIVE
    }
    files |= {
        "README.md": readme(release, sorted(files)).encode(),
        "LICENSE.txt": (release.root / "LICENSE-DATA").read_bytes(),
        "release.json": _release(release),
    }
    packed = [_raw_zip.pack(f"{release.name}-data/{path}", files[path]) for path in sorted(files)]
    target = folder / f"{release.name}-data.zip"
    target.write_bytes(_raw_zip.write(packed, release.date))
    return [target]


def readme(release: Release, paths: list[str]) -> str:
    """What a stranger who finds the zip needs to know."""
    datasets = "\n".join(
        f"| `{name}` | {len(entries)} | {said_of(KINDS[name])} |"
        for name, entries in release.site.data.entries.items()
        if f"{name}.csv" in paths
    )
    where = f"Newer versions: {release.url}\n" if release.url else ""
    return _README.format(
        name=DATA_NAME, version=release.version, date=release.date, checked=release.checked_to, license=LICENSE_URL,
        datasets=datasets, where=where, address=f" {release.url}" if release.url else "",
    )  # fmt: skip


def _release(release: Release) -> bytes:
    said = {
        "version": release.version, "commit": release.commit, "date": release.date, "checked_to": release.checked_to,
        "address": release.url or None,
    }  # fmt: skip
    return (json.dumps(said, indent=1) + "\n").encode()


_README = """\
# {name}

Version {version} of {date}. Facts checked up to {checked}.
{where}
Check each fact against its source before you lean on it: it may have changed since. It is information, not medical or
legal advice.

## What each file is

- `<dataset>.json`: the records of a dataset as they are kept, with every place in a source.
- `<dataset>.csv`: the same, one row a record, one column a field. A cell that is more than one value is JSON. UTF-8.
- `schema/<dataset>.json`: what each field means, as JSON Schema, with its unit and its closed list of values.
- `sources.csl.json`, `sources.bib`, `sources.ris`: the sources for reference managers (CSL-JSON, BibTeX, RIS).
- `datapackage.json`: the CSV files described for programs (Frictionless Data Package).
- `index.json`: all of this as a list, with the version of each dataset.
- `release.json`: the version, the commit and the days of this copy.
- `LICENSE.txt`: the license of text and data.

An absent value says why in words: `not reported`, `not found`, `not studied`, `not collected`, `not applicable`. None of
them is zero. An empty cell is an optional field without a value.

## The datasets

| dataset | records | what a record is |
|---|---|---|
{datasets}

## Where it comes from

Each record has `basis`: the source (an id of `sources`), the exact place in it, the day on which that place was read,
and whether it was read itself or through another source. What this project worked out itself is in `effects`, `pools`
and fields called `derived`, with its formula.

## How to cite

Cite the source of a fact, which `basis` names. For the selection, the coding or our own calculations, cite this dataset:

> {name}. Version {version}, {date}.{address} License: Creative Commons Attribution 4.0.

License: Creative Commons Attribution 4.0, {license}. You may copy, change and publish the data, also for money, if you
name the source and say what you changed.
"""

PRODUCT = Product("data", "the data alone: JSON, CSV, references, schemas", make, BUDGET)
