"""The world as tiles, a square a place, region by region, so that it can be read on a phone: code, letter, shape and fill.

Where a tile stands is roughly where the place is. The grids are the one list of places that the map can show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

GRIDS: dict[str, str] = {
    "Europe": """
        IS  .  .  . NO SE FI EE RU
         . EU  .  . DK  .  . LV BY
        IE GB  . NL DE PL  . LT UA
         .  . BE LU CH CZ SK HU MD
        PT ES FR LI AT SI HR RO BG
        AD MC IT SM VA BA RS ME MK
        MT  .  .  .  . AL XK GR CY
    """,
    "North America": """
        CA US
    """,
    "Latin America and the Caribbean": """
        MX  . BS CU HT DO
        GT BZ JM KN AG DM
        SV HN LC VC BB GD
        CR NI  .  .  . TT
        PA CO VE GY SR  .
         . EC PE BR  .  .
         .  . BO PY  .  .
         .  . CL AR UY  .
    """,
    "Middle East and Central Asia": """
         .  . GE KZ UZ KG
        TR AM AZ TM TJ AF
        LB SY IQ IR  .  .
        IL PS JO KW BH QA
         .  . SA AE OM YE
    """,
    "Asia": """
         .  .  . MN KP JP
        PK NP BT CN  . KR
        IN BD MM LA VN TW
        MV LK TH KH HK PH
         .  . MY SG BN TL
         .  .  . ID  .  .
    """,
    "Oceania": """
        PW FM MH  .  .
        PG NR KI TV  .
        AU SB VU FJ WS
         .  . NZ TO  .
    """,
    "Africa": """
         . MA DZ TN LY EG  .  .
        CV MR ML NE TD SD ER  .
        SN GM BF NG CM CF SS DJ
        GW GN CI BJ GQ CG ET SO
        SL LR GH TG GA CD UG KE
         .  . ST AO ZM RW BI TZ
         .  .  . NA BW MW MZ SC
         .  .  .  . ZA ZW MG KM
         .  .  .  . LS SZ MU  .
    """,
    "Parts of countries": """
        US-AK US-OR US-MN US-VT
        US-NV US-UT US-CO US-CT
        US-CA US-AZ US-TX CA-AB
        AU-SA AU-NSW    .    .
    """,
}
"""Region to its grid; a dot is an empty square. Parts of countries stand apart, since they have no room inside."""

SIDE, STEP = 38, 42
"""A tile's side, and from one tile to the next."""


@dataclass(frozen=True)
class Tile:
    """A square: what it says, and the name of its fill."""

    x: int
    y: int
    code: str
    letter: str
    name: str


def codes(region: str) -> Iterator[tuple[str, int, int]]:
    """Code, column and row of every place in a region's grid."""
    for row, line in enumerate(GRIDS[region].strip().splitlines()):
        for column, code in enumerate(line.split()):
            if code != ".":
                yield code, column, row


def tiles(region: str, letter: Callable[[str], tuple[str, str]]) -> list[Tile]:
    """The tiles of a region; ``letter`` gives a code's letter and name."""
    return [
        Tile(column * STEP + 2, row * STEP + 2, code.rpartition("-")[2], *letter(code))
        for code, column, row in codes(region)
    ]


def size(region: str) -> tuple[int, int]:
    """Width and height of a region's drawing."""
    found = list(codes(region))
    return (max(column for _, column, _ in found) + 1) * STEP, (max(row for *_, row in found) + 1) * STEP
