"""The manuals say everything that the models, the directives and the rules say of themselves."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal, get_type_hints

import pytest
from bs4 import BeautifulSoup
from pydantic import TypeAdapter, ValidationError

sys.path.insert(0, str(Path(__file__).parent))

from rendered import render

from dossier.checks import CHECKS
from dossier.directives import DIRECTIVES
from dossier.features import view_manual
from dossier.field_rows import all_parts, as_yaml, field_rows
from dossier.html import numbers
from dossier.records import KINDS
from dossier.records.base import CountOrMissing, Day, Id, Missing, Text, TextOrMissing
from dossier.records.term import Term
from dossier.tables import TABLES
from dossier.type_words import choices, type_words
from dossier.yaml_lines import load

HEAD = "---\ntitle: Manual\ndescription: A manual.\nanswers: How?\n---\n\n"
MODELS = list(dict.fromkeys([*KINDS.values(), *all_parts(KINDS.values())]))
ARGS = {name: directive.args for name, directive in DIRECTIVES.items()}
ROOT = Path(__file__).parents[2]


def manual(small: Path, directive: str) -> BeautifulSoup:
    """The page that holds only this directive."""
    html, site = render(small, "manual.md", f"{HEAD}{directive}\n")
    assert not site.problems
    return BeautifulSoup(html, "html.parser")


@pytest.mark.parametrize("model", [*MODELS, *ARGS.values()], ids=lambda model: model.__name__)
def test_every_field_explains_itself(model) -> None:
    """Meaning, good example, bad example and a type that the manual can say."""
    for row in field_rows(model):
        assert row.meaning.endswith((".", "?")), f"{row.name}: {row.meaning}"
        assert row.good, row.name
        assert row.bad, row.name
        assert row.type_text, row.name


@pytest.mark.parametrize("model", [*MODELS, *ARGS.values()], ids=lambda model: model.__name__)
def test_every_kind_and_part_says_what_it_is(model) -> None:
    """In its docstring, which the manual and the downloads show."""
    assert model.__doc__
    assert model.__doc__.strip().endswith(".")


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_good_examples_of_plain_fields_are_accepted(model) -> None:
    """A good example that the model refuses would teach the wrong thing. Examples of parts may be cut short."""
    for name, info in model.model_fields.items():
        if not [part for row in field_rows(model) if row.name == name for part in row.parts]:
            hints = dict(zip([row.name for row in field_rows(model)], _hints(model), strict=True))
            TypeAdapter(hints[name]).validate_python(info.examples[0], strict=True)


def _hints(model) -> list:
    known = get_type_hints(model, include_extras=True)
    return [known[name] for name in model.model_fields]


@pytest.mark.parametrize("name", KINDS)
def test_the_manual_of_a_dataset_has_all_its_fields(small: Path, name: str) -> None:
    """Each once, under the dataset's name, with its closed vocabulary."""
    page = manual(small, f"::: data-manual {name}")
    rows = page.select_one("dl.fields").select("div")
    assert page.h2.get_text() == name
    assert [row.dt.code.get_text() for row in rows] == list(KINDS[name].model_fields)
    shown = [[item.get_text() for item in row.select(".choices code")] for row in rows]
    assert shown == [row.choices for row in field_rows(KINDS[name])]


def test_the_whole_manual_has_every_kind_and_every_part_once(small: Path) -> None:
    """And every link to a part leads to a heading on the page."""
    page = manual(small, "::: data-manual all")
    headings = [heading.get_text() for heading in page.select("h2")]
    assert headings == [*KINDS, "Parts of records"]
    assert len(page.select("dl.fields")) == len(MODELS)
    targets = {link["href"].removeprefix("#") for link in page.select("dl.fields a")}
    assert targets
    assert targets <= {heading["id"] for heading in page.select("h3")}


def test_an_unknown_dataset_is_refused(small: Path) -> None:
    """With the nearest name."""
    _, site = render(small, "manual.md", f"{HEAD}::: data-manual trial\n")
    assert "did you mean 'trials'" in str(site.problems[0])


def test_the_page_of_the_site_shows_every_kind() -> None:
    """The committed page asks for all of them."""
    assert "::: data-manual all" in (ROOT / "docs/contribute/data-manual.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("annotation", "words"),
    [
        (Text, "text"),
        (Id | None, "id"),
        (list[Id], "list of ids"),
        (Day, "date as YYYY-MM-DD"),
        (CountOrMissing, "whole number, 0 or more or a word of absence"),
        (TextOrMissing, "text"),
        (Literal["yes", "no"], "one of these"),
        (bool | Literal["not found"], "true or false or 'not found'"),
        (dict[Id, float], "numbers by id"),
        (list[Term], "list of terms"),
        (dict[str, str | bool | int | list[str]], "values by text"),
    ],
)
def test_types_in_words(annotation, words: str) -> None:
    """No name of a Python type reaches a reader."""
    assert type_words(annotation) == words


def test_words_of_absence_are_listed_once_and_not_with_every_field() -> None:
    """A field that allows all of them says so in a word; one that allows some lists them."""
    assert choices(CountOrMissing) == []
    assert choices(Literal["reported"] | Missing) == []
    assert choices(Literal["a", "not found"]) == ["a", "not found"]


@pytest.mark.parametrize(
    "value", ["2026-11-20", "2021", "29(10)", ["no", "x: y"], {"events": 37, "n": 52}, -0.71, True]
)
def test_examples_are_yaml_that_the_reader_of_records_understands(value) -> None:
    """What the manual shows can be copied into a record."""
    located = load(f"field: {as_yaml(value)}", "manual")
    assert not located.problems
    assert located.data == {"field": value}


def test_the_directive_manual_has_every_directive(small: Path) -> None:
    """With each of its arguments."""
    page = manual(small, "::: directive-manual")
    assert [heading.get_text() for heading in page.select("h3")] == list(DIRECTIVES)
    shown = [[row.code.get_text() for row in group.select("dt")] for group in page.select("dl.fields")]
    assert shown == [list(model.model_fields) for model in ARGS.values() if model.model_fields]


@pytest.mark.parametrize("name", DIRECTIVES)
def test_the_example_of_a_directive_has_arguments_that_its_model_accepts(name: str) -> None:
    """A newcomer copies it."""
    required = {row.name: info.examples[0] for row, info in _declared(ARGS[name]) if row.required}
    try:
        ARGS[name].model_validate(required)
    except ValidationError as error:
        pytest.fail(str(error))


def _declared(model) -> list:
    return list(zip(field_rows(model), model.model_fields.values(), strict=True))


def test_the_rule_manual_has_every_rule(small: Path) -> None:
    """With its reason, in the order of ids."""
    page = manual(small, "::: rule-manual records")
    assert [dt.get_text() for dt in page.select("dt")] == sorted(check.id for check in CHECKS)
    assert all(dd.get_text().endswith(".") for dd in page.select("dd"))


def test_the_view_manual_has_every_type_and_every_view(small: Path) -> None:
    """A view that nobody can find is not used."""
    assert {type(sample) for sample in view_manual.SAMPLES} == set(numbers._VIEWS)
    rows = manual(small, "::: view-manual").select("table.views tbody tr")
    assert len(rows) == sum(len(views) for views in numbers._VIEWS.values())
    assert ["event count", "full", "28 of 42 (67%)"] in [
        [cell.get_text() for cell in row.select("th, td")] for row in rows
    ]


def test_the_column_manual_has_every_column(small: Path) -> None:
    """Of every table, with its label."""
    page = manual(small, "::: column-manual")
    shown = [[item.code.get_text() for item in group.select("li")] for group in page.select("ul.columns")]
    assert shown == [list(table.columns) for table in TABLES.values()]
    assert "(in every table)" in page.select_one("#columns-results").find_next("ul").get_text()
