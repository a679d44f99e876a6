"""The marks of a record: of the sources behind its main fields, not of those that a remark leans on."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from ..page_context import PageContext
from ..records.basis import Record
from ..records.source import Source
from .marks import mark_all, marks_of


def record_marks(ctx: PageContext, record: Record, fields: Sequence[str], *, derived: bool) -> Markup:
    """Retracted, corrected, second-hand, worked out here: whatever holds of one of these fields."""
    basis = [item for name in fields for item in record.basis_of(name)]
    return mark_all(marks_of(basis, ctx.site.data.of("sources", Source), derived=derived))
