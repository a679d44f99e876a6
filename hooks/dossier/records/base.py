"""What every record shares: a strict, frozen model whose fields explain themselves.

Each field is declared with :func:`field`, so that its meaning, unit, a good and a bad example travel into the JSON
Schema (editor completion) and the data manual. Nothing here imports another module of the project.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, WrapValidator
from pydantic_core import PydanticCustomError

Missing = Literal["not reported", "not studied", "not collected", "not applicable", "not found"]
"""Why a value is absent. It is never zero and never blank.

``not reported``: the source was read and does not say. ``not studied``: nobody has looked. ``not collected``: the trial
chose not to record it. ``not applicable``: the question does not arise. ``not found``: it may exist, but not in what
was read for this site.
"""

MISSING: frozenset[str] = frozenset(get_args(Missing))


class Model(BaseModel):
    """Base of all records and their parts: unknown fields, silent conversions and later changes are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    BOUND: ClassVar[tuple[str, ...]] = ()
    """Text fields whose figures are bound to other records, as on a page: ``[=mapp2-remission.mdma]``."""

    FIRST: ClassVar[tuple[str, ...]] = ()
    """Fields that stand first in a file although a base class declares others before them."""

    SHELF: ClassVar[str] = "topic"
    """Field by which a large dataset is spread over several pages: ``records: claims/risks`` in a page's front matter."""


def field(
    meaning: str,
    *,
    good: Any,
    bad: str,
    unit: str | None = None,
    default: Any = ...,
    default_factory: Any = None,
    identifies: bool = False,
) -> Any:
    """Declare a field with its meaning, a good example, a bad example (with the reason in words) and its unit.

    A value that ``identifies`` belongs to one record only: ``scripts/new.py`` refuses a second.
    """
    extra: dict[str, Any] = {"bad_example": bad} | ({"unit": unit} if unit else {})
    extra |= {"identifies": True} if identifies else {}
    chosen: dict[str, Any] = {"default_factory": default_factory} if default_factory else {"default": default}
    return Field(**chosen, description=meaning, examples=[good], json_schema_extra=extra)


def _one_message(expected: str, only: str = "") -> WrapValidator:
    """Turn the several errors of a union into a single one that says what was expected."""

    def check(value: Any, handler: Any) -> Any:
        try:
            return handler(value)
        except ValueError:
            raise PydanticCustomError(
                "value_or_missing",
                "expected {expected}, or one of: {missing}",
                {"expected": expected, "missing": only or ", ".join(sorted(MISSING))},
            ) from None

    return WrapValidator(check)


def _no_padding(text: str) -> str:
    if text != text.strip() or not text:
        raise PydanticCustomError("padding", "expected text without spaces at its ends, and not empty", {})
    return text


_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_DAY = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"
_PARTIAL_DATE = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
_DOI = r"^10\.\d{4,9}/\S+$"
_URL = r"^https?://[^\s<>\"]+$"

PATTERN_WORDS = {
    _ID: "lower case letters, digits and single hyphens",
    _DAY: "a date as YYYY-MM-DD",
    _PARTIAL_DATE: "a date as YYYY, YYYY-MM or YYYY-MM-DD",
    _DOI: "a bare DOI, such as 10.1038/s41591-023-02565-4",
    _URL: "an address that begins with https:// and has no spaces",
}
"""A pattern to the words that a message uses for it."""

Id = Annotated[str, StringConstraints(pattern=_ID)]
"""A permanent name in lower case, digits and single hyphens; it is part of public addresses."""

Text = Annotated[str, AfterValidator(_no_padding)]
"""Plain text, never markup."""

Day = Annotated[str, StringConstraints(pattern=_DAY)]
"""A full date, YYYY-MM-DD."""

PartialDate = Annotated[str, StringConstraints(pattern=_PARTIAL_DATE)]
"""A date as exact as its source gives it: YYYY, YYYY-MM or YYYY-MM-DD."""

Doi = Annotated[str, StringConstraints(pattern=_DOI)]
"""A DOI without an address in front."""

Url = Annotated[str, StringConstraints(pattern=_URL)]
"""A web address."""

Count = Annotated[int, Field(ge=0)]
CountOrMissing = Annotated[Count | Missing, _one_message("a whole number of 0 or more")]
NumberOrMissing = Annotated[float | Missing, _one_message("a number")]
PartialDateOrMissing = Annotated[PartialDate | Missing, _one_message("a date as YYYY, YYYY-MM or YYYY-MM-DD")]
TextOrMissing = Text
"""Text; the words of :data:`Missing` are shown as missing values."""
FlagOrNotFound = Annotated[bool | Literal["not found"], _one_message("true, false", only="not found")]
