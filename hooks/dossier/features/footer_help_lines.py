"""The few crisis lines at the foot of every page and on paper; ``overrides/partials/help-line.html`` prints them."""

from __future__ import annotations

from ..records.help_line import HelpLine
from ..site import Site


def footer_help_lines(site: Site) -> list[dict[str, str]]:
    """``place`` and ``say`` of the lines marked ``footer``; countries that are told the same share a line."""
    places: dict[str, list[str]] = {}
    lines = [line for line in site.data.of("help-lines", HelpLine).values() if line.footer and line.phone]
    for line in sorted(lines, key=lambda line: (line.country, line.name)):
        places.setdefault(_say(line), []).append(line.country)
    return [{"place": " and ".join(countries), "say": say} for say, countries in places.items()]


def _say(line: HelpLine) -> str:
    """``call or text 988``, ``call 13 11 14 or text 0477 13 11 14``, ``call 116 123``."""
    number = line.phone[0]
    if line.text == number:
        return f"call or text {number}"
    return f"call {number}{f' or text {line.text}' if line.text else ''}"
