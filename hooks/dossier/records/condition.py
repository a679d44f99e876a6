"""A condition for which MDMA-assisted therapy has been studied."""

from __future__ import annotations

from .base import Model, Text, field


class Condition(Model):
    """A condition, by the name that people use."""

    name: Text = field("Name.", good="Post-traumatic stress disorder", bad="PTSD!")
    short: Text = field("Short name.", good="PTSD", bad="ptsd")
    aliases: list[Text] = field(
        "Other spellings that people search for.", good=["PTBS"], bad="etc.", default_factory=list
    )
