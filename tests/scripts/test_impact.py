"""The change of meaning, on a repository made here with real changes: what is told, by which record, and what is not."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from small_site import SMALL, changed, write_site

import impact
from _console import Refusal
from meaning.as_html import html
from meaning.as_json import as_json
from meaning.as_markdown import LIMIT, escaped, markdown
from meaning.changed_sentences import changed_sentences
from meaning.listing import Listing
from meaning.split_sentences import sentences

RESULTS = "docs/data/results/alpha.yml"
SMITH = "docs/data/sources/smith2020.yml"
GOLDEN = Path(__file__).parent.parent / "golden" / "impact"
TRIAL = (
    SMALL["docs/data/trials/alpha.yml"].replace("alpha:", "beta:", 1).replace("ALPHA", "BETA").replace("001}", "002}")
)
HOSTILE = "@octocat #1 <img src=x onerror=alert(1)> [a](https://evil.example) www.evil.example `x` **b** GH-1"
NOTICE = "  status: retracted\n  notice: {date: 2026-01-02, says: Withdrawn., source: news2021, place: whole report}\n"
CASES: dict[str, dict[str, object]] = {
    "one-value": {"replace": {RESULTS: ["events: 12", "events: 13"]}},
    "retraction": {"append": {SMITH: NOTICE}},
    "renamed-term": {"replace": {"docs/data/terms/terms.yml": ["  name: remission", "  name: full remission"]}},
    "new-trial": {
        "files": {
            "docs/data/trials/beta.yml": TRIAL,
            "docs/trials/beta.md": SMALL["docs/trials/alpha.md"].replace("ALPHA", "BETA").replace("/alpha", "/beta"),
        }
    },
    "deleted-page": {"remove": ["docs/glossary.md"]},
    "hostile": {"replace": {RESULTS: ["definition: Ten points lower", f"definition: '{HOSTILE}'"]}},
}
QUIET: dict[str, dict[str, object]] = {
    "a comment": {"append": {RESULTS: "# read again\n"}},
    "another order": {
        "replace": {RESULTS: ["  outcome: response\n  measure: caps-5\n", "  measure: caps-5\n  outcome: response\n"]}
    },
}


def git(root: Path, *arguments: str) -> str:
    """What git prints, in a repository that knows nobody."""
    who = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    command = ["git", *who, *arguments]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small project with a branch for each case, each one commit away from ``main``."""
    root = write_site(tmp_path_factory.mktemp("impact"), SMALL)
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "before")
    for name, case in {**CASES, **QUIET, "broken": {"replace": {RESULTS: ["trial: alpha", "trail: alpha"]}}}.items():
        git(root, "checkout", "-qb", name.replace(" ", "-"), "main")
        files = changed(SMALL, case)
        for gone in SMALL.keys() - files.keys():
            (root / gone).unlink()
        write_site(root, files)
        git(root, "add", "-A")
        git(root, "commit", "-qm", name)
    git(root, "checkout", "-q", "main")
    return root


@cache
def _of(root: Path, branch: str) -> Listing:
    """Compared once for all tests: each comparison starts two processes."""
    return impact.impact(root, "main", branch)


@pytest.mark.parametrize("name", CASES)
def test_a_change_is_told(repository: Path, name: str, pytestconfig: pytest.Config) -> None:
    """As a comment, in words that were read: the golden file."""
    found = _of(repository, name)
    commit = git(repository, "rev-parse", "main")[:10]
    text = markdown(found).replace(commit, "0123456789")
    file = GOLDEN / f"{name}.md"
    if pytestconfig.getoption("--update-golden"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")
    assert len(text) < LIMIT
    document = json.loads(as_json(found))
    assert [group["key"] for group in document["groups"]] == [group.key for group in found.groups]
    assert not document["quiet"]


@pytest.mark.parametrize("name", QUIET)
def test_quiet_when_a_reader_sees_nothing(repository: Path, name: str) -> None:
    """A comment and another order change no page."""
    found = _of(repository, name.replace(" ", "-"))
    assert found.quiet
    assert markdown(found).endswith("\n\nNothing that a reader sees changes.\n")
    assert "Nothing that a reader sees changes." in html(found)


def test_a_value_is_found_in_sentence_table_and_search(repository: Path) -> None:
    """Each with what it was and what it is, under the record that changed, and nothing under another."""
    found = _of(repository, "one-value")
    (group,) = found.groups
    assert group.key == "results/alpha-response"
    kinds = group.by_kind()
    assert {"sentence", "table cell", "search entry"} <= kinds.keys()
    sentence = next(seen for seen in kinds["sentence"] if seen.src == "index.md")
    assert "12 of 18" in sentence.before
    assert "13 of 18" in sentence.after
    (prompt,) = found.prompts
    assert (prompt.kind, prompt.moved) == ("efficacy", ("arms.mdma.events",))


def test_a_retraction_lists_what_leans_on_the_source(repository: Path) -> None:
    """The sentence on the first page, whether or not its words change."""
    found = _of(repository, "retraction")
    (group,) = [group for group in found.groups if group.key == "sources/smith2020"]
    assert any(seen.src == "index.md" and "ALPHA found a response" in seen.after for seen in group.seen)
    assert "a source was retracted" in [prompt.kind for prompt in found.prompts]


def test_a_state_that_cannot_be_rendered(repository: Path) -> None:
    """The report names the place, and which side it is."""
    with pytest.raises(Refusal, match=r"docs/data/results/alpha\.yml:2(?s:.)*\nbroken cannot be rendered\. Repair it"):
        impact.impact(repository, "main", "broken")


@pytest.mark.parametrize("revision", ["no-such", "--output=x", "main:docs"])
def test_an_unknown_revision(repository: Path, revision: str) -> None:
    """Wrong usage, with what would help; an option smuggled in is no revision."""
    with pytest.raises(Refusal, match=f"^'{revision}' is no commit of this repository") as refused:
        impact.impact(repository, revision, "main")
    assert refused.value.code == 2


def test_the_working_tree(repository: Path) -> None:
    """What is not committed yet is compared too, and nothing is left behind in it."""
    file = repository / RESULTS
    before = file.read_text(encoding="utf-8")
    file.write_text(before.replace("events: 12", "events: 13"), encoding="utf-8")
    found = impact.impact(repository, "main", None)
    file.write_text(before, encoding="utf-8")
    assert [group.key for group in found.groups] == ["results/alpha-response"]


def test_hostile_text_stays_text(repository: Path) -> None:
    """No mention, no reference, no link and no element in the comment; no element in the page."""
    found = _of(repository, "hostile")
    comment, page = markdown(found), html(found)
    for made in ("@octocat", "#1 ", "<img", "](http", "https://", "www.evil", "`x`", "**b**"):
        assert made not in comment
    assert "<img" not in page
    assert "<a" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;" in page


def test_hidden_characters_are_shown() -> None:
    """Text that would run backwards, or hide."""
    assert escaped("a\u202eb\u200bc") == r"a\\u202eb\\u200bc"


def test_a_comment_never_exceeds_what_github_takes(repository: Path) -> None:
    """Groups that do not fit are counted, and the whole is said to be elsewhere."""
    found = _of(repository, "one-value")
    text = markdown(replace(found, groups=found.groups * 200))
    assert len(text) < LIMIT
    assert "of 200 records and pages did not fit here. The whole list is in impact.html and impact.json." in text


def test_a_run_of_sentences_pairs_each_with_its_likest() -> None:
    """Also where one was put in between, and each is told once."""
    old = [{"kind": "sentence", "text": f"Of {n} people, a few were well."} for n in (10, 20, 30)]
    new = [{"kind": "sentence", "text": f"Of {n} people, a few were not well."} for n in (10, 15, 20, 30)]
    told = [(was and was["text"][3:5], now and now["text"][3:5]) for _, was, now in changed_sentences(old, new)]
    assert sorted(told, key=str) == [("10", "10"), ("20", "20"), ("30", "30"), (None, "15")]


def test_marks_stay_with_their_citation() -> None:
    """A mark behind a citation belongs to the sentence before; a sentence that begins with its word is one of its own."""
    text = "It fell. [one] Retracted [two] The next. [one] Corrected Retracted papers stay listed."
    assert sentences(text) == [
        "It fell. [one] Retracted [two]",
        "The next. [one] Corrected",
        "Retracted papers stay listed.",
    ]
