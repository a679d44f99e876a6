"""The signs on which to act at once, and what to do until help comes."""

from __future__ import annotations

from .base import Text, field
from .basis import Record


class WarningSigns(Record):
    """Signs of one danger; any one of them is enough."""

    name: Text = field("Which danger.", good="Unwell after MDMA or another drug", bad="signs")
    act: Text = field(
        "What to do when one of them is seen, as the words before the list.",
        good="Call the emergency number if any one of these is true:",
        bad="Danger!",
    )
    signs: list[Text] = field(
        "What a person without training can see, one whole sentence each.", good=["They have a seizure."], bad="fits"
    )
    meanwhile: list[Text] = field(
        "What to do until help comes, one whole sentence each.", good=["Stay with the person."], bad="wait"
    )


__all__ = ["WarningSigns"]
