"""The letters that rules on words look for first are in everything that their patterns find."""

from __future__ import annotations

import re

import pytest

from dossier.checks import drink_water_advice, relative_without_absolute, stigma_words, unqualified_words

SAID = {
    drink_water_advice: (
        "drink plenty", "sip some water", "keep drinking fluids", "stay well hydrated", "rehydrate often", "lots of water",
    ),
    stigma_words: (
        "drug addicts", "junkies", "druggy druggie", "crackheads", "child abusers", "alcohol abuse", "alcoholics",
        "PTSD sufferers", "suffering from", "trauma victim", "victims of PTSD", "committed suicide", "failed suicide attempt",
        "schizophrenics", "the mentally ill", "mental patients", "lunatics", "psychos", "crazy", "MDMA users",
    ),
    unqualified_words: ("cures", "curing", "proven", "proves", "conclusively", "a breakthrough", "seems very safe", "safe dose"),
    relative_without_absolute: (
        "three times as likely", "twice the risk", "half as many", "5 times more", "two-fold", "40% fewer", "odds ratio of 2",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rule", "words"), [(rule, words) for rule, said in SAID.items() for words in said])
def test_what_is_found_has_a_hint(rule, words: str) -> None:
    """As written and in capitals."""
    pattern: re.Pattern[str] = next(
        getattr(rule, name) for name in ("_ADVICE", "_ANY", "_RELATIVE") if hasattr(rule, name)
    )
    for text in (words, words.upper()):
        assert pattern.search(text)
        assert any(hint in text.lower() for hint in rule._HINTS)


@pytest.mark.parametrize("rule", SAID, ids=lambda rule: rule.CHECK.id)
def test_every_hint_is_needed(rule) -> None:
    """A hint that no example has would be a hint for nothing."""
    assert [hint for hint in rule._HINTS if not any(hint in words for words in SAID[rule])] == []
