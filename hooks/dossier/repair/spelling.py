"""One spelling for what has several: DOIs, dates, registry numbers, addresses in PubMed. What is not surely the same stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from ..checks.registry_number_well_formed import FORMS
from ..records.base import Day, Doi, PartialDate, Url

_DOI_FRONT = re.compile(r"^(?:https?://)?(?:(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_NUMERIC = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_WORDS = {"%d %B %Y": 10, "%d %b %Y": 10, "%B %d, %Y": 10, "%b %d, %Y": 10, "%B %Y": 7, "%b %Y": 7}
"""Form of a date in English words to the length of its ISO form: with or without the day."""
_PUBMED = re.compile(
    r"^(?:PMID:?\s*|https?://(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed/|https?://pubmed\.ncbi\.nlm\.nih\.gov/)(\d+)/?$",
    re.IGNORECASE,
)
_ISRCTN = r"ISRCTN\d{8}"


def spelled(hint: Any, text: str) -> str:
    """The text as a field of this type spells it."""
    kinds = _kinds(hint)
    if kinds & _DOI:
        return doi(text)
    if kinds & _DATES:
        return date(text)
    return address(text) if kinds & _URL else text


def doi(text: str) -> str:
    """Bare and in lower case: DOIs ignore case."""
    bare = _DOI_FRONT.sub("", text.strip())
    return bare.lower() if bare.startswith("10.") else text


def date(text: str) -> str:
    """As YYYY-MM-DD or YYYY-MM; days and months that could be swapped are left alone."""
    if match := _NUMERIC.fullmatch(text.strip()):
        parts = [part.zfill(2) for part in match.groups() if part]
        return "-".join(parts)
    for form, length in _WORDS.items():
        try:
            return datetime.strptime(text.strip(), form).date().isoformat()[:length]  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return text


def address(text: str) -> str:
    """A record of PubMed at its one address."""
    match = _PUBMED.match(text.strip())
    return f"https://pubmed.ncbi.nlm.nih.gov/{match[1]}/" if match else text


def registry_number(registry: str, text: str) -> str:
    """As the registry writes it: ``nct 0123 4567`` is ``NCT01234567``; what has not its form afterwards stays."""
    form = FORMS.get(registry, "") if registry != "other" else _ISRCTN
    bare = re.sub(
        rf"^(?:{re.escape(registry)}|EudraCT)\b[\s:.#]*(?:number|no\.?)?[\s:]*", "", text.strip(), flags=re.IGNORECASE
    )
    made = re.sub(r"\s+", "", bare.replace("\u2013", "-").replace("\u2010", "-")).upper()
    return made if form and re.fullmatch(form, made) else text


@cache
def _kinds(hint: Any) -> frozenset[str]:
    return frozenset(_patterns(hint))


def _patterns(hint: Any) -> Iterator[str]:
    if get_origin(hint) is Annotated:
        inner, *metadata = get_args(hint)
        yield from (one.pattern for one in metadata if getattr(one, "pattern", None))
        yield from _patterns(inner)
    else:
        for inner in get_args(hint):
            yield from _patterns(inner)


_DOI, _DATES, _URL = _kinds(Doi), _kinds(Day) | _kinds(PartialDate), _kinds(Url)
