"""The comment on a pull request, against GitHub's API as it is played here: one comment, and nothing believed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent / "links"))

from fake_github import FakeGitHub
from odd_server import serving

import comment
from _console import Refusal
from _github import AUTHOR
from comment import LARGEST, MARK
from meaning.as_json import as_json
from meaning.changed_records import ChangedRecord, Field
from meaning.conclusions import Prompt
from meaning.from_json import Refused, from_json
from meaning.listing import Group, Listing
from meaning.seen import Seen

RECORD = ChangedRecord(
    "results/a", "Response", "docs/data/results/a.yml", "changed", (Field("arms.x.events", "12", "13"),)
)
SEEN = Seen(
    "sentence",
    "a.md",
    "A page",
    "At a glance",
    "12 of 20 were well.",
    "13 of 20 were well.",
    {"results/a"},
    "a/#at-a-glance",
)
PROMPT = Prompt("efficacy", "what a trial found", RECORD, ("arms.x.events",), ("claims/b",))
LISTING = Listing("main (0123456789)", "fix", [Group("results/a", RECORD, [SEEN])], [PROMPT], [])
HOSTILE = "@octocat closes #1 <img src=x> [a](https://evil.example) ![b](https://evil.example/x.png) www.evil.example"
WHERE = ["--owner", "stranger", "--branch", "fix", "--commit", "abc"]


@pytest.fixture
def github(monkeypatch: pytest.MonkeyPatch):
    """The API, with one open pull request, and the variables of a workflow that names it."""
    FakeGitHub.reset()
    monkeypatch.setattr(comment, "enter", lambda locks: None)
    monkeypatch.setattr("urllib3.Retry.get_backoff_time", lambda self: 0)
    monkeypatch.setenv("GITHUB_REPOSITORY", "own/project")
    monkeypatch.setenv("GITHUB_TOKEN", "secret")
    with serving(FakeGitHub) as base:
        monkeypatch.setenv("GITHUB_API_URL", base)
        yield FakeGitHub


def tell(folder: Path, listing: Listing = LISTING, where: list[str] = WHERE) -> None:
    """Run the command over a listing."""
    (folder / "impact.json").write_text(as_json(listing), encoding="utf-8")
    assert comment.main([str(folder / "impact.json"), *where]) == 0


def test_the_first_run_writes_and_the_next_renew(github, tmp_path, capsys) -> None:
    """One comment, whatever happens: the same words are not sent again."""
    tell(tmp_path)
    tell(tmp_path)
    tell(tmp_path, Listing("main (0123456789)", "fix", [], [], []))
    assert capsys.readouterr().out.splitlines() == [
        "Told pull request 7.",
        "Pull request 7 has been told this.",
        "Told pull request 7 anew.",
    ]
    head = "## What this changes for readers\n\nFrom main \\(0123456789\\) to fix.\n\n"
    assert [one["body"] for one in github.comments] == [f"{MARK}\n{head}Nothing that a reader sees changes.\n"]


def test_it_says_what_the_list_says(github, tmp_path) -> None:
    """With what has to be read again, folded by record."""
    tell(tmp_path)
    (told,) = github.comments
    assert "- [ ] **efficacy (what a trial found)**: results/a, arms\\.x\\.events" in told["body"].replace(
        "\\(", "("
    ).replace("\\)", ")")
    assert "<details><summary><b>results/a\\: Response</b>: 1 sentence</summary>" in told["body"]
    assert "<del>12</del> <ins>**13**</ins> of 20 were well" in told["body"]


def test_its_own_comment_is_found_on_a_later_page_and_others_are_let_be(github, tmp_path) -> None:
    """Anybody can write the mark; only the workflows' own comment is changed."""
    github.say("stranger", f"{MARK}\nmine")
    github.say(AUTHOR, "Another workflow's.")
    github.say("reviewer", "Thanks.")
    github.say(AUTHOR, f"{MARK}\nold")
    tell(tmp_path)
    assert [one["body"].splitlines()[-1] for one in github.comments[:3]] == ["mine", "Another workflow's.", "Thanks."]
    assert len(github.comments) == 4
    assert "13" in github.comments[3]["body"]


@pytest.mark.parametrize(
    "where", [["--owner", "stranger", "--branch", "fix", "--commit", "def"], ["--owner", "x", "--branch", "fix", "--commit", "abc"]]
)  # fmt: skip
def test_a_commit_that_is_at_no_pull_requests_head(where, github, tmp_path, capsys) -> None:
    """Pushed over meanwhile, or somebody else's: nothing is told."""
    tell(tmp_path, where=where)
    assert capsys.readouterr().out == (
        "No open pull request has this commit at its head: a newer run tells of the newer one.\n"
    )
    assert github.comments == []


def test_hostile_words_do_nothing(github, tmp_path) -> None:
    """No mention, no reference, no image, no link, no markup, wherever they stand."""
    record = ChangedRecord("results/a", HOSTILE, "f", "changed", (Field(HOSTILE, HOSTILE, HOSTILE),))
    seen = Seen("sentence", "a.md", HOSTILE, HOSTILE, "", HOSTILE, {"results/a"})
    prompt = Prompt(HOSTILE, HOSTILE, record, (HOSTILE,), (HOSTILE,))
    tell(tmp_path, Listing(HOSTILE, HOSTILE, [Group("results/a", record, [seen])], [prompt], []))
    told = github.comments[0]["body"].removeprefix(MARK)
    for part in ("@octocat", "#1", "<img", "](http", "![", "https://", "www.evil"):
        assert part not in told


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "the text: Invalid JSON: EOF while parsing an object at line 1 column 1"),
        ("{}", "base: Field required"),
        (as_json(LISTING).replace('"sentence"', '"virus"'), "groups.seen.kind: 'virus' is none of page, "),
        (as_json(LISTING).replace('"quiet"', '"quite"'), "quiet: Field required"),
    ],
)
def test_a_file_that_is_no_list_is_refused(text, message, github, tmp_path) -> None:
    """Before anything is asked of GitHub."""
    (tmp_path / "impact.json").write_text(text, encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        comment.main([str(tmp_path / "impact.json"), *WHERE])
    assert str(refused.value).startswith(f"impact.json is no list of changes. {message}")
    assert github.asked == []


def test_a_link_or_a_huge_file_is_not_read(github, tmp_path) -> None:
    """The token's own files could stand behind a link."""
    (tmp_path / "elsewhere").write_text(as_json(LISTING), encoding="utf-8")
    (tmp_path / "link.json").symlink_to(tmp_path / "elsewhere")
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(LARGEST + 1)
    for name in ("link.json", "huge.json"):
        with pytest.raises(Refusal, match=rf"{name} is no plain file of at most 20,000,000 bytes\."):
            comment.text(tmp_path / name)


def test_no_list_is_said_so_that_no_older_one_stands_for_it(github, tmp_path) -> None:
    """The checks can end before it is made."""
    tell(tmp_path)
    (tmp_path / "impact.json").unlink()
    assert comment.main([str(tmp_path / "impact.json"), *WHERE]) == 0
    assert [one["body"] for one in github.comments] == [
        f"{MARK}\n## What this changes for readers\n\nNo list was made at abc: the checks ended before it, and say why.\n"
    ]


def test_a_busy_api_is_asked_again_but_nothing_is_made_twice(github, tmp_path) -> None:
    """A read and a change are tried again; a comment that may have been made is not made again."""
    github.refuse |= {"GET": [502, 503]}
    tell(tmp_path)
    github.refuse |= {"PATCH": [500]}
    tell(tmp_path, Listing("a", "b", [], [], []))
    assert len(github.comments) == 1
    github.comments.clear()
    github.refuse |= {"POST": [502]}
    with pytest.raises(Refusal, match=r'GitHub answered 502 to POST /repos/own/project/issues/7/comments: \{"message"'):
        tell(tmp_path)
    assert github.asked.count("POST /repos/own/project/issues/7/comments") == 2


@pytest.mark.parametrize("state", [403, 404])
def test_a_refusal_names_what_was_asked(state, github, tmp_path) -> None:
    """So that a missing right is found."""
    github.refuse |= {"GET": [state]}
    with pytest.raises(Refusal) as refused:
        tell(tmp_path)
    assert str(refused.value) == f'GitHub answered {state} to GET /repos/own/project/pulls: {{"message": "Not now"}}'


def test_no_answer_is_told(github, tmp_path, monkeypatch) -> None:
    """A port at which nobody listens."""
    monkeypatch.setenv("GITHUB_API_URL", "http://127.0.0.1:9")
    with pytest.raises(Refusal, match=r"GitHub gave no answer to GET /repos/own/project/pulls: "):
        tell(tmp_path)


def test_the_workflows_variables_are_needed(monkeypatch, github, tmp_path) -> None:
    """Both are named."""
    monkeypatch.delenv("GITHUB_TOKEN")
    monkeypatch.delenv("GITHUB_REPOSITORY")
    with pytest.raises(Refusal) as refused:
        tell(tmp_path)
    assert str(refused.value) == "GITHUB_REPOSITORY and GITHUB_TOKEN must be set, as they are in a workflow."


def test_a_listing_comes_back_as_it_went() -> None:
    """But for records without effect, which the comment does not name."""
    assert from_json(as_json(LISTING)) == LISTING
    with pytest.raises(Refused):
        from_json(b"[]")
