"""What can be carried away, one file a product. ``PRODUCTS`` is the one list."""

from __future__ import annotations

from . import data_zip, epub, offline_zip, pdf, sqlite, zim
from ._manifest import lines
from ._product import Product, Release
from ._release import release_of

PRODUCTS: list[Product] = [
    offline_zip.PRODUCT,
    epub.PRODUCT,
    zim.PRODUCT,
    pdf.PRODUCT,
    data_zip.PRODUCT,
    sqlite.PRODUCT,
]

__all__ = ["PRODUCTS", "Product", "Release", "lines", "release_of"]
