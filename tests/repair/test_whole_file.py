"""Repairs of a file: comments and quotes stay, meaning never changes, a second run finds nothing."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
import yaml

from dossier.repair.whole_file import repaired
from dossier.yaml_lines import load

DATA = Path(__file__).parents[2] / "docs/data"
PARTS = [
    "  # Above the name,\n  # in two lines.\n  name: remission  # beside the name\n",
    "  topic: outcomes  # beside the topic\n    # below it, and part of it\n",
    "  # Above the definition.\n  definition: >-\n    Few symptoms\n    # are left, with a sign that is none.\n",
    "  basis:\n    - source: smith2020  # whose\n      # where\n      place: 'Methods, the \"last\" line'\n",
]
"""In the order of the model."""


@pytest.mark.parametrize("order", [*permutations(range(len(PARTS)))])
def test_keys_move_with_their_comments(order: tuple[int, ...]) -> None:
    """Own fields in the model's order, then what every record has, from whatever order they were written in."""
    written = "# On top.\nremission:\n" + "".join(PARTS[index] for index in order) + "# Below.\n"
    assert repaired(written, "terms") == "# On top.\nremission:\n" + "".join(PARTS) + "# Below.\n"


def test_parts_are_ordered_too() -> None:
    """An item's first key follows its dash; what stands between the pairs of a mapping in braces stays."""
    text = "t:\n  basis:\n    - place: a\n      # The id.\n      source: b\n    - {place: c,\n       source: d}\n"
    made = "t:\n  basis:\n    - # The id.\n      source: b\n      place: a\n    - {source: d,\n       place: c}\n"
    assert repaired(text, "terms") == made
    assert repaired(made, "terms") == made
    assert load(made, "").data == load(text, "").data


REPAIRS = [
    ("sources", "s:\n  doi: https://doi.org/10.1000/XYZ\n", "s:\n  doi: 10.1000/xyz\n"),
    ("sources", "s:\n  doi: 'DOI: 10.1000/X:1#2'\n", "s:\n  doi: '10.1000/x:1#2'\n"),
    ("sources", "s:\n  published: 5 March 2021\n", "s:\n  published: 2021-03-05\n"),
    ("sources", "s:\n  published: 2021\n", 's:\n  published: "2021"\n'),
    ("sources", "s:\n  published: 2021/3/5 # when\n", "s:\n  published: 2021-03-05 # when\n"),
    ("sources", "s:\n  volume: 010\n", 's:\n  volume: "010"\n'),
    ("sources", "s:\n  title: no\n", 's:\n  title: "no"\n'),
    ("sources", "s:\n  title: A trial: its results\n", 's:\n  title: "A trial: its results"\n'),
    ("sources", 's:\n  title: " Padded "\n', 's:\n  title: "Padded"\n'),
    ("sources", 's:\n  url: "PMID: 123"\n', 's:\n  url: "https://pubmed.ncbi.nlm.nih.gov/123/"\n'),
    ("sources", "s:   \n  title: A\t\n\n\n", "s:\n  title: A\n"),
    ("sources", "\ufeffs:\r\n  title: A\r\n", "s:\n  title: A\n"),
    ("sources", "s: {title: A, kind: news}\n", "s: {kind: news, title: A}\n"),
    (
        "trials",
        "t:\n  registrations: [{number: nct 0123 4567, registry: ClinicalTrials.gov}]\n  phase: 3\n",
        't:\n  registrations: [{registry: ClinicalTrials.gov, number: NCT01234567}]\n  phase: "3"\n',
    ),
    (
        "trials",
        "t:\n  registrations: [{registry: IRAS, number: 123456}]\nu:\n  registrations: [{registry: other, number: isrctn 12345678}]\n",
        't:\n  registrations: [{registry: IRAS, number: "123456"}]\nu:\n  registrations: [{registry: other, number: ISRCTN12345678}]\n',
    ),
    ("terms", "t:\n  #: Explained.\n  #: see:\n  # Kept.\n  name: x\n", "t:\n  # Kept.\n  name: x\n"),
    ("", "---\n#: Explained.\ntitle: x\n---\n\n```\n#: kept\n```", "---\ntitle: x\n---\n\n```\n#: kept\n```\n"),
]


@pytest.mark.parametrize(("dataset", "wrong", "right"), REPAIRS)
def test_a_repair(dataset: str, wrong: str, right: str) -> None:
    """And a second run finds nothing."""
    assert repaired(wrong, dataset) == right
    assert repaired(right, dataset) == right


KEPT = [
    ("sources", "s:\n  published: 03/04/2021\n"),
    ("sources", "s:\n  sponsor_tied: yes\n"),
    ("sources", "s:\n  doi: see journal\n"),
    ("sources", "s:\n  title: |\n    kept  \n    so\n"),
    ("sources", "s:\n  title: |+\n    lines that are kept\n\n"),
    ("sources", "s:\n  title: |\n    #: kept\n    so\n"),
    ("sources", "s:\n  unknown: no\n  title: A\n  kind: news\n"),
    ("sources", "s:\n  title: A\n  title: B\n  kind: news\n"),
    ("sources", "s: {title: A, # of A\n  kind: news}\n"),
    ("sources", "s: {title: &a A, kind: *a}\n"),
    ("sources", "s:\n  title: A trial: its results # or a comment\n  kind: news  \n"),
    ("sources", 's:\n  title: "A\n  kind: x "y" z\n'),
    ("sources", "s: [\n"),
    ("trials", "t:\n  sites: 010\n"),
    ("terms", "t:\n  #: Explained.\n  name: FILL-IN\n"),
    ("", "Two spaces break a line  \nhere.\n\n#: not of new.py\n"),
]


@pytest.mark.parametrize(("dataset", "text"), KEPT)
def test_what_a_machine_cannot_know_stays(dataset: str, text: str) -> None:
    """A person decides."""
    assert repaired(text, dataset) == text


@pytest.mark.parametrize("dataset", sorted(path.name for path in DATA.glob("*/") if path.name != "schema"))
def test_real_records_say_the_same_from_whatever_order_and_spelling(dataset: str) -> None:
    """Keys in the order of the alphabet and DOIs as addresses become what is in the repository, value by value."""
    file = min((DATA / dataset).glob("*.yml"), key=lambda path: (path.stat().st_size, path.name))
    records = load(file.read_text(encoding="utf-8"), "").data
    wanted = {id_: records[id_] for id_ in [*records][:2]}
    made = load(repaired(_turned(wanted), dataset), "")
    assert (made.data, made.problems) == (wanted, [])
    assert [_orders(record) for record in made.data.values()] == [_orders(record) for record in wanted.values()]


def _turned(records: dict[str, dict[str, object]]) -> str:
    texts = [yaml.safe_dump({id_: record}, allow_unicode=True, sort_keys=True) for id_, record in records.items()]
    return "".join(texts).replace(" doi: 10.", " doi: https://doi.org/10.")


def _orders(record: dict[str, object]) -> list[list[str]]:
    """The order of a record's keys, and of those of each place that it rests on."""
    basis = record.get("basis")
    return [list(record), *(list(item) for item in (basis if isinstance(basis, list) else []))]
