"""``bundle.py``: budgets, missing tools and failures; the last good products stay."""

from __future__ import annotations

from pathlib import Path

import pytest

import bundle as command
from _console import Refusal
from dossier.build import load_site
from products import PRODUCTS, Product, Release


@pytest.fixture
def release(small: Path) -> Release:
    """A release of the small project, with an offline edition of one page."""
    offline = small / "site-offline"
    offline.mkdir()
    (offline / "index.html").write_text("<p>page</p>", encoding="utf-8")
    return Release(small, offline, load_site(small), "1", "c0ffee", "2026-11-28", "2026-11-20", "")


def product(name: str = "one", size: int = 3, **more: object) -> Product:
    """A product of so many bytes."""

    def make(release: Release, folder: Path) -> list[Path]:
        (folder / f"{name}.bin").write_bytes(b"x" * size)
        return [folder / f"{name}.bin"]

    return Product(name, "bytes", make, **more)  # type: ignore[arg-type]


def test_products_and_their_sums(release: Release, capsys: pytest.CaptureFixture[str]) -> None:
    """Each is told with its size, and ``SHA256SUMS`` has a line for each."""
    assert command.make_all(release, [product("b"), product("a", 1)], None) == 0
    sums = (release.root / "dist/SHA256SUMS").read_text(encoding="utf-8")
    assert [line.split()[1] for line in sums.splitlines()] == ["a.bin", "b.bin"]
    assert "b.bin: 3 bytes, bytes\n" in capsys.readouterr().out


def test_a_missing_tool_is_named_and_the_others_are_made(release: Release, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1, and what could be made is in ``dist/``."""
    lacking = product("zim", missing=lambda: "zimcheck is missing: apt-get install zim-tools")
    assert command.make_all(release, [lacking, product()], None) == 1
    assert "zim: not made. zimcheck is missing: apt-get install zim-tools" in capsys.readouterr().out
    assert sorted(file.name for file in (release.root / "dist").iterdir()) == ["SHA256SUMS", "one.bin"]


@pytest.mark.parametrize("wrong", [product(size=11, budget=10), Product("bad", "", lambda release, folder: fail())])
def test_the_last_good_products_stay(wrong: Product, release: Release, capsys: pytest.CaptureFixture[str]) -> None:
    """After one that is too large, and one that failed."""
    command.make_all(release, [product("good")], None)
    assert command.make_all(release, [wrong], None) == 1
    assert "more than its budget of 10" in (said := capsys.readouterr().out) or "bad: broken" in said
    assert (release.root / "dist/good.bin").exists()


def fail() -> list[Path]:
    """As a product does that refuses."""
    raise Refusal("broken")


def test_an_unknown_product_is_refused() -> None:
    """With the names that there are."""
    with pytest.raises(Refusal, match=r"No product is called 'zipp'\. There are: site"):
        command.choose(["zipp"])


def test_products_come_in_their_order() -> None:
    """All for none."""
    assert command.choose([]) == PRODUCTS
    assert command.choose(["site"]) == PRODUCTS[:1]
