"""A new record: what is written, what is asked, what is refused, and that it cannot be published half filled."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from small_site import SMALL, write_site

import _new_record
import new
from _console import Refusal
from dossier.blanks import RULE
from dossier.check_all import check_all
from dossier.records import KINDS
from dossier.scaffold.kind_names import kind_names
from dossier.scaffold.questions import questions
from dossier.yaml_lines import load

MENU = "nav:\n  - Home: index.md\n  - Trials:\n      - ALPHA: trials/alpha.md\n  - glossary.md\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small project with a menu, in place of the real one, and nobody at the terminal."""
    write_site(tmp_path, {**SMALL, "mkdocs.yml": MENU})
    monkeypatch.setattr(new, "enter", lambda locks: None)
    monkeypatch.setattr(new, "ROOT", tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return tmp_path


def files(root: Path) -> dict[str, str]:
    """Every file of the project, but for what checks remember."""
    found = [file for file in root.rglob("*") if file.is_file() and ".cache" not in file.parts]
    return {file.relative_to(root).as_posix(): file.read_text(encoding="utf-8") for file in found}


def test_a_trial_gets_record_page_and_menu_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was said stands there, the rest is blank, and each blank is named with its place."""
    assert new.main(["trial", "--id", "beta", "--set", "name=BETA", "--set", "phase=3", "--set", "countries=A, B"]) == 0
    record = load((project / "docs/data/trials/beta.yml").read_text(encoding="utf-8"), "beta.yml").data["beta"]
    assert (record["name"], record["phase"], record["countries"]) == ("BETA", "3", ["A", "B"])
    assert record["sessions"]["dosing"] == record["basis"][0]["source"] == "FILL-IN"
    page = (project / "docs/trials/beta.md").read_text(encoding="utf-8")
    assert "record: trials/beta\n" in page
    assert page.endswith("\n    - FILL-IN\n\n::: trial\n")
    assert "      - ALPHA: trials/alpha.md\n      - BETA: trials/beta.md\n" in files(project)["mkdocs.yml"]
    out = capsys.readouterr().out
    assert "Wrote docs/data/trials/beta.yml\nWrote docs/trials/beta.md\nWrote mkdocs.yml: the page stands last" in out
    assert "  docs/data/trials/beta.yml:8:3: title\n" not in out.split("Still to fill")[0]
    assert "The checks also ask" not in out


def test_what_is_written_of_every_kind_passes_the_checks_but_for_its_blanks(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new kind of record needs no line of code. Checked once, at the end."""
    monkeypatch.setattr(_new_record, "check_all", lambda root: [])
    for name in KINDS:
        assert new.main([name, "--id", f"new-{name}"]) == 0
    assert {problem.rule for problem in check_all(project)} == {RULE}


def test_filled_blanks_make_a_record_like_any_other(project: Path) -> None:
    """With explanations still above it."""
    answers = ["name=MDMA", "topic=drugs", "definition=A drug.", "basis.0.source=smith2020", "basis.0.place=Methods"]
    settings = [part for answer in answers for part in ("--set", answer)]
    assert new.main(["term", "--id", "mdma", *settings, "--set", "basis.0.checked=2026-01-15"]) == 0
    assert check_all(project) == []


def test_every_field_is_explained(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Meaning, unit, type, example; what may be left out stands as a comment; nothing is written with --print."""
    before = files(project)
    assert new.main(["trial", "--id", "beta", "--print"]) == 0
    out = capsys.readouterr().out
    for name in KINDS["trials"].model_fields:
        assert f"\n  {name}:" in out or f"\n  #: {name}:" in out
    assert (
        "  #: Number of sites. In sites. Whole number, 0 or more or a word of absence. Example: 13\n  sites: FILL-IN\n"
        in out
    )
    assert "  #: Other names that people search for. List of texts. May be left out. Example: [Mitchell 2023]\n" in out
    assert files(project) == before


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (["trial", "--id", "alpha"], "docs/data/trials/alpha.yml:1: the id 'alpha' is there already"),
        (["term", "--id", "caps-5"], "docs/data/measures/measures.yml:1: the id 'caps-5' is there already"),
        (
            ["source", "--id", "s", "--set", "doi=10.1000/XYZ123"],
            "docs/data/sources/smith2020.yml:10: 'smith2020' has this doi already: 10.1000/xyz123",
        ),
        (
            ["source", "--id", "s", "--set", "url=http://www.example.org/report/"],
            "docs/data/sources/news2021.yml:7: 'news2021' has this url already: https://example.org/report",
        ),
        (
            ["trial", "--id", "t", "--set", "registrations.0.number=nct 00000001"],
            "docs/data/trials/alpha.yml:4: 'alpha' has this registrations.0.number already: NCT00000001",
        ),
    ],
)
def test_what_exists_is_refused_with_its_place(project: Path, call: list[str], says: str) -> None:
    """And nothing is written."""
    before = files(project)
    with pytest.raises(Refusal) as refused:
        new.main(call)
    assert refused.value.code == 1
    assert says in str(refused.value).splitlines()
    assert files(project) == before


def test_parts_of_a_whole_that_name_each_other_may_share_an_address(project: Path) -> None:
    """As the rule on doubled sources allows."""
    shared = ["--set", "url=https://example.org/report", "--set", "related=news2021"]
    assert new.main(["source", "--id", "annex2021", *shared]) == 0


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (["trail", "--id", "x"], "no kind of record is called so. Found: trail. Repair: did you mean 'trial' or"),
        (["trial"], "Which id? Add --id, such as --id smith2027."),
        (["trial", "--id", "Beta"], "this id is not well formed. Found: Beta."),
        (
            ["trial", "--id", "b", "--set", "phase=9"],
            "phase cannot be this. Found: 9. Repair: it is one of: early 1, 1",
        ),
        (
            ["trial", "--id", "b", "--set", "sites=many"],
            "sites cannot be this. Found: many. Repair: it is whole number",
        ),
        (
            ["trial", "--id", "b", "--set", "sits=1"],
            "'sits' is not a field here. Found: sits. Repair: did you mean 'sites'",
        ),
        (["trial", "--id", "b", "--set", "sites"], "this setting has no '='. Found: sites."),
        (["trial", "--id", "b", "--page", "tilte=x"], "a new page has no such key. Found: tilte."),
        (["term", "--id", "b", "--file", "none.yml"], "docs/data/terms/none.yml: there is no such file to add to."),
        (["term", "--id", "b", "--file", "../trials/alpha.yml"], "docs/data/terms/../trials/alpha.yml: there is no"),
    ],
)
def test_a_wrong_call_is_refused_in_words(project: Path, call: list[str], says: str) -> None:
    """With exit code 2, and nothing is written."""
    before = files(project)
    with pytest.raises(Refusal) as refused:
        new.main(call)
    assert refused.value.code == 2
    assert str(refused.value).startswith(says)
    assert files(project) == before


def test_a_record_is_added_to_a_file(project: Path) -> None:
    """What stands there stays as it is."""
    before = files(project)["docs/data/terms/terms.yml"]
    assert new.main(["term", "--id", "mdma", "--file", "terms.yml"]) == 0
    after = files(project)["docs/data/terms/terms.yml"]
    assert after.startswith(f"{before}\nmdma:\n")
    assert not (project / "docs/data/terms/mdma.yml").exists()


def test_a_person_is_asked_until_the_answer_fits(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For what is required and unknown; an empty answer is a blank."""
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", terminal)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    asked: list[str] = []
    answers = iter(["Not an id", "mdma", "MDMA", "pills", "drugs", "", "smith2020", "Methods", "2026-01-15"])
    monkeypatch.setattr("builtins.input", lambda text: asked.append(text) or next(answers))
    assert new.main(["term"]) == 0
    record = load(files(project)["docs/data/terms/mdma.yml"], "mdma.yml").data["mdma"]
    assert (record["name"], record["topic"], record["definition"]) == ("MDMA", "drugs", "FILL-IN")
    assert record["basis"] == [{"source": "smith2020", "place": "Methods", "checked": "2026-01-15"}]
    assert len(asked) == 9
    assert asked[2] == "name: The term as it stands in a sentence.\n  Example: functional unblinding\n> "


def test_ctrl_c_at_a_question_writes_nothing(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does the end of the input."""
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    before = files(project)

    def stop(text: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", stop)
    with pytest.raises(KeyboardInterrupt):
        new.main(["term", "--id", "mdma"])
    assert files(project) == before


def test_every_kind_has_a_name_of_its_own() -> None:
    """``trial`` and ``trials`` mean the same, and no name means two."""
    assert set(kind_names().values()) == set(KINDS)
    assert len(kind_names()) >= len(KINDS)
    assert kind_names()["trial"] == kind_names()["trials"] == "trials"


def test_questions_leave_out_what_is_known() -> None:
    """Also inside a part that is begun."""
    paths = [question.path for question in questions(KINDS["terms"], {"name": "x", "topic": "y", "definition": "z"})]
    assert paths == [("basis", 0, "source"), ("basis", 0, "place"), ("basis", 0, "checked")]
