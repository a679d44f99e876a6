"""One SQLite file of all records: a table a dataset with real columns, what they hold in words, and a full-text index."""

from __future__ import annotations

from .write import write_database

__all__ = ["write_database"]
