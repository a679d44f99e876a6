"""Questions to a person at the terminal; an empty answer leaves the blank, a wrong one is asked again."""

from __future__ import annotations

from typing import Any

from _console import say
from dossier.directive import Refused
from dossier.records.base import Model
from dossier.scaffold.given import checked_id, put, value_at
from dossier.scaffold.questions import questions


def ask_id(kind: str) -> str:
    """The record's id."""
    while True:
        try:
            return checked_id(input(f"Id of the new {kind} (lower case letters, digits, single hyphens)\n> ").strip())
        except Refused as refused:
            say(f"  {refused.wrong}; {refused.repair}.")


def ask(model: type[Model], values: dict[str, Any]) -> None:
    """Ask for every required single value that is not known, and put the answers into ``values``."""
    say("Enter leaves a blank to fill later; Ctrl-C writes nothing.\n")
    for question in list(questions(model, values)):
        while answer := input(question.text).strip():
            try:
                put(model, values, question.path, value_at(model, question.path, answer))
                break
            except Refused as refused:
                say(f"  {refused.wrong}; {refused.repair}.")
