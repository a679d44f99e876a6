"""People are named as people: no word that makes them their illness, their drug or what was done to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..own_words import passages
from ..problems import Problem
from ..site import Site
from .check import Check

WORDS: dict[str, str] = {
    r"(?:drug\s+)?addicts?|junkies?|druggies?|crackheads?": "a person with a substance use disorder",
    r"(?:\w+\s+)?abusers?": "a person with a substance use disorder",
    r"(?:drug|substance|alcohol|opioid)\s+abuse(?!\s+screening)": "substance use disorder",
    r"alcoholics?(?!\s+(?:drinks?|beverages?|liver|anonymous))": "a person who drinks heavily",
    r"(?:PTSD|trauma)?\s*sufferers?|suffer(?:s|ed|ing)?\s+from": "people with PTSD",
    r"(?:PTSD|trauma)\s+victims?|victims?\s+of\s+(?:PTSD|trauma|depression|addiction)": "people with PTSD",
    r"commit(?:s|ted|ting)?\s+suicide|(?:successful|completed)\s+suicides?": "died by suicide",
    r"(?:failed|unsuccessful)\s+suicide(?:\s+attempts?)?": "a suicide attempt",
    r"schizophrenics|the\s+mentally\s+ill|mental\s+patients?|lunatics?|psychos|crazy": "people with a mental illness",
    r"(?:drug|ecstasy|MDMA|substance)\s+users?": "people who use drugs",
}
"""Pattern to what to write instead, as the table of words in ``docs/contribute/writing.md`` has it."""

_HINTS = (
    "addict",
    "junkie",
    "druggie",
    "crackhead",
    "abuse",
    "alcoholic",
    "suffer",
    "victim",
    "suicide",
    "schizophrenics",
    "mental",
    "lunatic",
    "psychos",
    "crazy",
    "user",
)
"""Letters of which each alternative has one."""
_ANY = re.compile("|".join(rf"\b(?P<w{index}>{pattern})\b" for index, pattern in enumerate(WORDS)), re.IGNORECASE)
_INSTEAD = list(WORDS.values())


def run(site: Site) -> Iterator[Problem]:
    """A problem at each such word outside of a quotation, a name or a title."""
    for passage in passages(site, _HINTS):
        for match in _ANY.finditer(passage.own):
            instead = _INSTEAD[int((match.lastgroup or "w0")[1:])]
            repair = f"write '{instead}', or put a quotation in quotation marks (docs/contribute/writing.md#words)"
            yield Problem(*passage.place, "stigma-words", "this word judges people", match.group().strip(), repair)


CHECK = Check(
    "stigma-words",
    "Words that judge keep people from asking for help, and readers are among those named.",
    run,
    Decision.FAIR_WORDS,
)
