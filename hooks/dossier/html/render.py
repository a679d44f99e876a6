"""Jinja templates of the core: autoescape on, an undefined name is an error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from .template_cache import TemplateCache

_FOLDER = Path(__file__).parent.parent / "templates"
_ENVIRONMENT = Environment(
    loader=FileSystemLoader(_FOLDER),
    bytecode_cache=TemplateCache(_FOLDER / "__pycache__", Path(__file__).read_bytes()),
    auto_reload=False,  # a process builds once
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def render(template: str, **values: Any) -> Markup:
    """Fill ``templates/<template>``; every value that is not :class:`Markup` is escaped."""
    return Markup(_ENVIRONMENT.get_template(template).render(**values))  # noqa: S704 - autoescaped template
