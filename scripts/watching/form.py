"""The form that a service's reply must have; when it has another, that is said with service, field and address."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from _polite import Reply, short


class Form(BaseModel):
    """The fields of a reply that are used; what else a service sends is its own affair."""

    model_config = ConfigDict(extra="ignore", frozen=True, populate_by_name=True)


class FormChanged(Exception):
    """A reply does not have the form that was documented; no part of it is used."""


M = TypeVar("M", bound=Form)


def read(model: type[M], reply: Reply, service: str, file: str) -> M:
    """The reply as ``model``; :class:`FormChanged` names the first field that is not as it was."""
    try:
        return model.model_validate(reply.data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"]) or "the whole"
        raise FormChanged(
            f"{service} changed its form: {where}: {first['msg']} (asked at {short(reply.address)}). Nothing of it is used. "
            f"Repair: compare with the service's documentation, then correct scripts/watching/{file}."
        ) from error
