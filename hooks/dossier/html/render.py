"""Jinja templates of the core: autoescape on, an undefined name is an error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent.parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def render(template: str, **values: Any) -> Markup:
    """Fill ``templates/<template>``; every value that is not :class:`Markup` is escaped."""
    return Markup(_ENVIRONMENT.get_template(template).render(**values))  # noqa: S704 - autoescaped template
