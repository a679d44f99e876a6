"""Every source behind a field that several sources carry together: the general ones, and those added for the field.

:meth:`Record.basis_of` gives the most exact ones alone; prose such as what a body said leans on both.
"""

from __future__ import annotations

from ..records.basis import Basis, Record


def support(record: Record, name: str) -> list[Basis]:
    """The basis that covers the whole record, and that which names the field, in the record's order."""
    return [basis for basis in record.basis if not basis.supports or name in basis.supports]
