"""What a kind of record may be called: ``trials`` by its folder, ``trial`` by its model."""

from __future__ import annotations

from ..directive import Refused
from ..nearest import nearest
from ..records import KINDS
from ..type_words import model_words


def kind_names() -> dict[str, str]:
    """Every name to the dataset that it means."""
    singular = {model_words(model).replace(" ", "-"): name for name, model in KINDS.items()}
    return singular | {name: name for name in KINDS}


def dataset_of(name: str) -> str:
    """The dataset of that name; :class:`Refused` for an unknown one."""
    known = kind_names()
    if name not in known:
        raise Refused("no kind of record is called so", nearest(name, known, shown=0), name)
    return known[name]
