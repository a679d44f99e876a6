"""``::: help-lines crisis``: who answers, by country, with numbers that a tap calls, and where each was read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Literal, cast

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.dial import dial, site
from ..html.render import render
from ..page_context import PageContext
from ..records.base import MISSING, field
from ..records.help_line import HelpLine

GROUPS = {
    "emergency": ["emergency number"],
    "crisis": ["crisis line", "veterans' line", "directory"],
    "poison": ["poison or health advice"],
}
"""Word behind the directive to the kinds of lines that it shows, in their order within a country."""
EVERYWHERE = "Any country"
"""The country of what answers wherever the reader is; it comes first."""


class HelpLinesArgs(Args):
    """Which lines, and the level of the countries' headings."""

    of: Literal["emergency", "crisis", "poison", "countries"] = field(
        "Which lines; 'countries' is only the list that leads to the crisis lines of each.", good="crisis", bad="all"
    )
    level: Literal[2, 3, 4] = field("Level of each country's heading.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: HelpLinesArgs) -> list[Part]:
    """Crisis lines under a heading a country; of the others one list, a line a country."""
    kinds = GROUPS["crisis" if args.of == "countries" else args.of]
    chosen = [entry for entry in ctx.site.data.entries["help-lines"].values() if _line(entry).kind in kinds]
    if not chosen:
        raise Refused(f"no help line is of the kind '{kinds[0]}'", "add one to docs/data/help-lines")
    chosen.sort(key=lambda entry: _order(_line(entry), kinds))
    if args.of == "countries":
        names = dict.fromkeys(_line(entry).country for entry in chosen)
        return [render("help_countries.html", countries={name: _anchor(name) for name in names})]
    if args.of != "crisis":
        return [_list(ctx, chosen, args.of)]
    countries = [(name, list(lines)) for name, lines in groupby(chosen, lambda entry: _line(entry).country)]
    ids = {name: ctx.unique_id(_anchor(name)) for name, _ in countries}
    parts: list[Part] = [render("help_countries.html", countries=ids)] if len(ids) > 1 else []
    for name, lines in countries:
        parts += [Heading(args.level, name, ids[name]), _list(ctx, lines, args.of)]
    return parts


def _anchor(country: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", country.lower()).strip("-")


def _line(entry: Entry) -> HelpLine:
    return cast(HelpLine, entry.record)


def _order(line: HelpLine, kinds: Sequence[str]) -> tuple[bool, str, int, bool, str]:
    """Countries by name; within one by kind, and lines for everyone before those for some."""
    return line.country != EVERYWHERE, line.country, kinds.index(line.kind), line.for_whom is not None, line.name


def _list(ctx: PageContext, entries: Sequence[Entry], group: str) -> Markup:
    return render("help_lines.html", group=group, lines=[_item(ctx, entry) for entry in entries])


def _item(ctx: PageContext, entry: Entry) -> dict[str, object]:
    ctx.show(entry)
    line = _line(entry)
    return {
        "id": ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        "line": line,
        "calls": _calls(line),
        "ways": _ways(line),
        "facts": _facts(line),
        "cites": cite_all(ctx, line.basis),
    }


def _calls(line: HelpLine) -> Markup:
    return Markup(" or ").join(dial(number) for number in line.phone)


def _ways(line: HelpLine) -> Markup:
    """``call 988, then press 1; text 838255; chat at example.org``."""
    then = f", then {line.then}" if line.then else ""
    ways = [Markup("call {}{}").format(_calls(line), then)] if line.phone else []
    ways += [Markup("text {}").format(dial(line.text, "sms"))] if line.text else []
    ways += [Markup("{} {}").format("chat at" if line.chat else "see", site(line.web))] if line.web else []
    return Markup("; ").join(ways)


def _facts(line: HelpLine) -> list[str]:
    """Hours and cost also when they were not found; languages and who answers only when they were."""
    hours = f"Hours {line.hours}" if line.hours == "not found" else line.hours
    cost = f"cost {line.cost}" if line.cost == "not found" else line.cost
    known = [text for text in (hours, cost) if text not in MISSING]
    spoken = [f"in {_series(line.languages)}"] if line.languages else []
    first = "; ".join([*known, *spoken])
    said = [first[:1].upper() + first[1:] + "."] if first else []
    said += [f"Answered by {line.who_answers}."] if line.who_answers not in MISSING else []
    return [*said, *([line.note] if line.note else [])]


def _series(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


DIRECTIVE = Directive(HelpLinesArgs, show, "Emergency numbers, crisis lines or poison advice, by country.")
