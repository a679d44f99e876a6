"""One record as YAML, read the way the build reads it."""

from __future__ import annotations

from pathlib import Path

from dossier.datasets import Datasets, load_datasets

BASIS = "  basis: [{source: smith2020, place: abstract, checked: 2026-01-15}]\n"


def read(root: Path, dataset: str, text: str) -> Datasets:
    """Write ``text`` and a basis as the only file of ``dataset`` under ``root``, and load it."""
    folder = root / "docs" / "data" / dataset
    folder.mkdir(parents=True)
    (folder / "one.yml").write_text(text + BASIS, encoding="utf-8")
    return load_datasets(root)


def messages(data: Datasets) -> str:
    """All problems as the reader sees them."""
    return "\n".join(map(str, data.problems))
