"""An effect in words and digits: its numbers, the value of each group, what was found and in how many people."""

from __future__ import annotations

from collections.abc import Mapping

from ..records.base import MISSING
from ..records.numbers import ArmValue, Effect, EventCount, GroupMean, Share
from ..records.treatment_effect import EffectRange, TreatmentEffect
from .control_words import BEFORE_AFTER
from .numbers import number, show, views_of

STANDARDIZED = {"standardized mean difference", "Cohen's d", "Hedges' g"}
"""Kinds of effect on one scale: a difference divided by the spread of scores."""
_UPPER = {"mdma", "pe", "cpt", "emdr", "ssri", "stair"}
NOT_READ = "The size was not in what was read."


def effect_lines(effect: TreatmentEffect) -> list[str]:
    """One line a number; a range after them; empty when the source's numbers were not read."""
    return [*(_number(item) for item in effect.effect), *(_range(item) for item in effect.ranges)]


def arm_lines(arms: Mapping[str, ArmValue]) -> list[str]:
    """One line a group: ``MDMA: 28 of 42 (67%)``."""
    return [f"{arm_word(name)}: {value_text(value)}" for name, value in arms.items()]


def arm_word(name: str) -> str:
    """A group's short name as a word."""
    return name.upper() if name in _UPPER else name.replace("-", " ")


def value_text(value: EventCount | GroupMean | Share) -> str:
    """A value with what is known of its spread and people."""
    text = show(value, "full" if "full" in views_of(value) else "")
    return text if isinstance(value, EventCount) or value.n in MISSING else f"{text}, {number(value.n)} people"


def shape_of(effect: TreatmentEffect) -> str:
    """A filled mark for better, a hollow one for no difference, a triangle for worse, a diamond where nothing is known."""
    if effect.control == BEFORE_AFTER:
        return "◇"
    if effect.finding == "better than control":
        return "●"
    if effect.finding == "worse than control":
        return "▼"
    return "?" if effect.finding in {"not reported", "disputed"} else "○"


def people(effect: TreatmentEffect) -> str:
    """``79 people, 1 study``; words of absence as they are."""
    persons = f"People: {effect.n}" if isinstance(effect.n, str) else f"{number(effect.n)} people"
    if isinstance(effect.k, str):
        return persons
    return f"{persons}, {number(effect.k)} {'study' if effect.k == 1 else 'studies'}"


def _number(item: Effect) -> str:
    p = f", {show(item.p)}" if item.p else ""
    return f"{_kind(item.kind)} {show(item, 'full')}{p}{_note(item.note)}"


def _range(item: EffectRange) -> str:
    return f"{_kind(item.kind)} {show(item)}{_note(item.note)}"


def _kind(kind: str) -> str:
    """``Standardized mean difference``: a line begins with it."""
    return kind[0].upper() + kind[1:]


def _note(note: str | None) -> str:
    return f" ({note.rstrip('.')})" if note else ""
