"""The palette, measured: every pair of colors that carries words or shapes, in light and in dark.

Contrast is that of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio): (L1 + 0.05) / (L2 + 0.05) with relative
luminance L. Words need 4.5 (1.4.3), shapes and borders that mean something 3 (1.4.11); body text is held to 7 (1.4.6).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "docs" / "assets" / "css"
PALETTE = (CSS / "palette.css").read_text(encoding="utf-8")
MEANINGS = ("benefit", "harm", "uncertain", "legal", "help")
GROUNDS = ("page", "surface", "raised")

PAIRS: list[tuple[str, str, float]] = [
    *[("ink", ground, 7.0) for ground in (*GROUNDS, "accent-soft", *(f"{name}-soft" for name in MEANINGS))],
    *[("ink-soft", ground, 4.5) for ground in (*GROUNDS, "accent-soft", *(f"{name}-soft" for name in MEANINGS))],
    *[(link, ground, 4.5) for link in ("accent", "visited") for ground in (*GROUNDS, "accent-soft", "uncertain-soft")],
    *[(link, f"{name}-soft", 4.5) for link in ("accent", "visited") for name in MEANINGS],
    *[(name, ground, 4.5) for name in MEANINGS for ground in (*GROUNDS, f"{name}-soft")],
    ("on-accent", "accent", 4.5),
    ("on-help", "help-fill", 4.5),
    *[(shape, ground, 3.0) for shape in ("line-strong", "focus") for ground in GROUNDS],
    *[(arm, ground, 4.5) for arm in ("arm-treatment", "arm-control") for ground in ("page", "raised")],
]


def _variables(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+):\s*(#[0-9a-f]{6});", block))


def _block(selector: str) -> dict[str, str]:
    match = re.search(re.escape(selector) + r"\s*\{([^}]*)\}", PALETTE)
    assert match, f"{selector} is missing in palette.css"
    return _variables(match.group(1))


LIGHT = _block(":root")
DARK = _block(':root:not([data-scheme="light"])')


def luminance(color: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 (black) to 1 (white)."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colors, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_formula_agrees_with_known_values() -> None:
    """Black on white, and a gray that just misses 4.5."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_a_pair_reaches_its_contrast(scheme: str, front: str, ground: str, least: float) -> None:
    """In both schemes, as the standard asks of text and of signs."""
    colors = {"light": LIGHT, "dark": DARK}[scheme]
    found = contrast(colors[front], colors[ground])
    assert found >= least, f"{scheme}: --{front} on --{ground} is {found:.2f}, needs {least}"


def test_dark_by_the_system_and_dark_by_the_switch_are_one_palette() -> None:
    """Written twice, since CSS cannot share a block between a query and a selector."""
    assert _block(':root[data-scheme="dark"]') == DARK


def test_dark_changes_every_color_of_the_light_palette() -> None:
    """None is forgotten, none is new."""
    assert set(DARK) == set(LIGHT)


def test_a_color_is_written_in_the_palette_only() -> None:
    """So that both schemes know every one of them."""
    literal = re.compile(r"#[0-9a-fA-F]{3,8}\b")
    strays = {
        path.name: literal.findall(path.read_text(encoding="utf-8"))
        for path in CSS.glob("*.css")
        if path.name != "palette.css"
    }
    assert {name: found for name, found in strays.items() if found} == {}


def test_every_variable_that_is_used_is_defined() -> None:
    """A misspelled one would be no color at all."""
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(CSS.glob("*.css")))
    used = set(re.findall(r"var\(--([a-z-]+)", text))
    defined = set(re.findall(r"--([a-z-]+)\s*:", text))
    assert used <= defined, sorted(used - defined)
