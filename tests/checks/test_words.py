"""The rules on words suggest what the page on writing says, and read prose as its readers do."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.checks.drink_water_advice import _ADVICE, _REFUSED
from dossier.checks.long_key_sentence import words
from dossier.checks.stigma_words import WORDS
from dossier.pages import Page
from dossier.prose import sentences

WRITING = (Path(__file__).parents[2] / "docs" / "contribute" / "writing.md").read_text(encoding="utf-8")


def page(body: str) -> Page:
    """A page with this body."""
    return Page("a.md", {}, body, 1)


@pytest.mark.parametrize("instead", sorted(set(WORDS.values())))
def test_what_is_suggested_stands_in_the_notes(instead: str) -> None:
    """A contributor who follows the message finds its words in the table."""
    table = WRITING[WRITING.index("## Words") :]
    assert instead.removeprefix("a ") in table


@pytest.mark.parametrize(
    ("text", "advises"),
    [
        ("Drink water.", True),
        ("You should drink lots of cold water.", True),
        ("Remember to sip fluids slowly.", True),
        ("Rehydrate well afterwards.", True),
        ("Take plenty of liquids.", True),
        ("People who drink water freely can fall ill.", False),
        ("Volunteers drank two liters of water.", False),
        ("You must not drink a great deal of water.", False),
        ("Don't drink plenty of water.", False),
        ("A person who drinks heavily.", False),
        ("They drink lots of alcohol.", False),
        ("Sodium fell after drinking water.", False),
    ],
)
def test_advice_to_drink(text: str, *, advises: bool) -> None:
    """Advice is told from what people did, and from a warning."""
    found = [match for match in _ADVICE.finditer(text) if not _REFUSED.search(text[: match.start()])]
    assert bool(found) is advises


def test_own_voice_leaves_out_quotations() -> None:
    """Quotations are blanked over several sentences, and block quotations whole; the text stays as written."""
    found = list(sentences(page('He said "It cures. It is safe." We do not.\n\n> It cures.\n')))
    assert [sentence.own.split() for sentence in found] == [["He", "said"], [], ["We", "do", "not."], []]
    assert found[1].text == "It is safe."


def test_callouts_are_known() -> None:
    """A sentence knows its callout, its heading is said in the site's own voice, and the text behind is outside again."""
    found = list(sentences(page('!!! key "In short"\n    - One.\n\n    Two.\n\nThree.\n')))
    assert [(sentence.own, sentence.callout) for sentence in found] == [
        ("In short", "key"), ("One.", "key"), ("Two.", "key"), ("Three.", ""),
    ]  # fmt: skip


def test_directives_inside_a_callout_are_passed_over() -> None:
    """The arguments of a block are no prose, wherever it stands."""
    body = '!!! help "Now"\n\n    ::: help-lines emergency\n        level: 2\n\n    Say where you are.\n'
    assert [sentence.text for sentence in sentences(page(body))] == ["Now", "Say where you are."]


def test_words_of_a_key_sentence() -> None:
    """A bound figure is one word, a citation none."""
    assert words("It was [=a.mdma full] against 5 of 17 [@smith2020, a long place].") == 7
