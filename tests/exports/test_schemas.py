"""The JSON Schemas say what the models say, and editors are told which schema belongs to which folder."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from mini_schema import fits

from dossier.exports.schemas import schema_text
from dossier.model_fields import key_order
from dossier.records import KINDS
from dossier.yaml_lines import load

ROOT = Path(__file__).parents[2]
DATA = ROOT / "docs" / "data"
GOOD = {
    "name": "remission",
    "topic": "outcomes",
    "definition": "Few symptoms are left.",
    "basis": [{"source": "smith2020", "place": "Methods", "checked": "2026-01-15"}],
}


@pytest.mark.parametrize("name", KINDS)
def test_the_committed_schema_is_the_one_of_the_model(name: str) -> None:
    """After a change of a model: python3 scripts/write_schemas.py."""
    file = DATA / "schema" / f"{name}.json"
    assert file.is_file(), "run: python3 scripts/write_schemas.py"
    assert file.read_text(encoding="utf-8") == schema_text(KINDS[name], name), "run: python3 scripts/write_schemas.py"


def test_no_schema_is_left_over() -> None:
    """A dataset that is gone takes its schema with it."""
    assert {file.stem for file in (DATA / "schema").glob("*.json")} == set(KINDS)


def test_editors_know_which_schema_belongs_to_which_folder() -> None:
    """Visual Studio Code with the YAML extension completes and checks while one types."""
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    wanted = {f"docs/data/schema/{name}.json": f"docs/data/{name}/*.yml" for name in KINDS}
    assert settings["yaml.schemas"] == wanted
    extensions = json.loads((ROOT / ".vscode" / "extensions.json").read_text(encoding="utf-8"))
    assert "redhat.vscode-yaml" in extensions["recommendations"]


@pytest.mark.parametrize("name", KINDS)
def test_every_record_follows_its_schema(name: str) -> None:
    """What the build accepts, the editor accepts too."""
    schema = json.loads((DATA / "schema" / f"{name}.json").read_text(encoding="utf-8"))
    for file in sorted((DATA / name).glob("*.yml")):
        for id_, record in load(file.read_text(encoding="utf-8"), file.name).data.items():
            assert fits({id_: record}, schema, schema), f"{file.name}: {id_}"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"topic": "misc"}, "a value outside of the closed vocabulary"),
        ({"definitoin": "Typed wrong."}, "an unknown field"),
        ({"synonyms": "recovery"}, "a text where a list belongs"),
        ({"see": ["Loss of diagnosis"]}, "an id with spaces and a capital"),
        ({"basis": [{"source": "smith2020", "place": "Methods"}]}, "evidence without its date"),
        ({"basis": [{"source": "smith2020", "place": "Methods", "checked": "Jan 2026"}]}, "a date in words"),
    ],
)
def test_a_wrong_record_is_refused(change: dict, why: str) -> None:
    """The schema refuses what the model refuses, so that an editor shows it at once."""
    schema = json.loads(schema_text(KINDS["terms"], "terms"))
    assert fits({"remission": GOOD}, schema, schema)
    assert not fits({"remission": GOOD | change}, schema, schema), why


@pytest.mark.parametrize("name", ["name", "topic", "definition", "basis"])
def test_a_missing_field_is_refused(name: str) -> None:
    """A field without a default is required."""
    schema = json.loads(schema_text(KINDS["terms"], "terms"))
    assert not fits({"remission": {key: value for key, value in GOOD.items() if key != name}}, schema, schema)


def test_a_badly_formed_id_is_refused() -> None:
    """Ids are part of addresses."""
    schema = json.loads(schema_text(KINDS["terms"], "terms"))
    assert not fits({"Loss of diagnosis": GOOD}, schema, schema)


@pytest.mark.parametrize("name", KINDS)
def test_every_field_explains_itself_to_the_editor(name: str) -> None:
    """Meaning and a good example stand in the schema, for completion."""
    document = json.loads(schema_text(KINDS[name], name))
    for part, model in document["$defs"].items():
        for field, schema in model.get("properties", {}).items():
            assert schema.get("description"), f"{part}.{field}"
            assert schema.get("examples"), f"{part}.{field}"
            assert schema.get("bad_example"), f"{part}.{field}"
            if unit := schema.get("unit"):
                assert schema["description"].endswith(f" Unit: {unit}."), (
                    f"{part}.{field}: an editor shows no other key"
                )


@pytest.mark.parametrize("name", KINDS)
def test_fields_are_offered_in_the_order_of_a_file(name: str) -> None:
    """So that a record that was begun in an editor needs no repair of its order."""
    record = json.loads(schema_text(KINDS[name], name))["$defs"]["record"]
    assert list(record["properties"]) == key_order(KINDS[name])
