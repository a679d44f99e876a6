"""Addresses in both editions, as a truth table."""

from __future__ import annotations

import posixpath
from itertools import product

import pytest

from dossier.urls import _steps, page_url, relative_url


@pytest.mark.parametrize(
    ("src", "hosted", "offline"),
    [
        ("index.md", "", "index.html"),
        ("help-now.md", "help-now/", "help-now.html"),
        ("research/index.md", "research/", "research/index.html"),
        ("research/trials/mapp1.md", "research/trials/mapp1/", "research/trials/mapp1.html"),
        ("indexes.md", "indexes/", "indexes.html"),
    ],
)
def test_page_url(src: str, hosted: str, offline: str) -> None:
    """A page's address from its path."""
    assert page_url(src, directory_urls=True) == hosted
    assert page_url(src, directory_urls=False) == offline


@pytest.mark.parametrize(
    ("source", "target", "anchor", "way"),
    [
        ("", "", "", "./"),
        ("", "", "top", "#top"),
        ("", "research/", "", "research/"),
        ("research/", "", "", "../"),
        ("research/", "research/", "", "./"),
        ("research/", "research/", "x", "#x"),
        ("research/", "research/trials/mapp1/", "", "trials/mapp1/"),
        ("research/trials/mapp1/", "research/", "", "../../"),
        ("research/trials/mapp1/", "research/trials/mapp2/", "r", "../mapp2/#r"),
        ("research/trials/mapp1/", "data/tables/x.csv", "", "../../../data/tables/x.csv"),
        ("index.html", "index.html", "", "index.html"),
        ("index.html", "index.html", "x", "#x"),
        ("index.html", "research/index.html", "", "research/index.html"),
        ("research/index.html", "index.html", "", "../index.html"),
        ("research/index.html", "research/bibliography.html", "a", "bibliography.html#a"),
        ("research/trials/mapp1.html", "research/index.html", "", "../index.html"),
        ("research/trials/mapp1.html", "data/x.json", "", "../../data/x.json"),
    ],
)
def test_relative_url(source: str, target: str, anchor: str, way: str) -> None:
    """The way from one address to another is relative, so that it works from a stick too."""
    assert relative_url(source, target, anchor) == way


def test_the_way_is_what_the_standard_library_gives() -> None:
    """For every pair of a handful of addresses, in both editions."""
    places = ["", "a/", "a/b/", "a/b/c/", "b/", "ab/", "a/bc/", "a.html", "a/b.html", "a/b/c.html", "data/x.csv"]
    for source, target in product(places, places):
        folder = source if source.endswith("/") or not source else posixpath.dirname(source)
        assert _steps(target, folder) == posixpath.relpath(target or ".", folder or "."), (source, target)
