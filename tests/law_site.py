"""The small project with a country, a part of it and a neighbor, for tests of what is said of the law."""

from __future__ import annotations

from pathlib import Path

from bs4 import BeautifulSoup
from features.rendered import render
from small_site import SMALL, write_site

from dossier.site import Site

BASIS = "{source: smith2020, place: section 1, checked: 2026-01-15}"
ALPINIA = f"""\
alpinia:
  name: Alpinia
  aliases: [Alpenland]
  link: [Alpinia, the Alps]
  link_not_in: [New Alpinia]
  iso: XA
  region: Europe
  route: exceptional permit
  route_says: A physician can ask <for> one patient.
  scheduling:
    - status: strictest list
      says: It was listed.
      instrument: Drug Act
      since: "1990"
      until: 2001-07-01
      checked: 2026-01-15
      basis: [{BASIS}]
    - status: controlled
      says: It was moved & kept.
      instrument: Drug Act, section 2
      since: 2001-07-01
      checked: 2026-01-15
      basis: [{BASIS}]
  medical: [{{status: not found, checked: 2026-01-15}}]
  compassionate:
    - status: open
      says: One patient at a time.
      instrument: Permit Act
      checked: 2026-01-15
      basis: [{BASIS}]
  research: [{{status: not read, checked: 2026-01-15}}]
  prescribing:
    - status: named prescribers only
      says: The physician with the permit.
      instrument: Permit Act, section 3
      since: 2014-05
      checked: 2026-01-15
      basis: [{BASIS}]
  possession: [{{status: not read, checked: 2026-01-15}}]
  unknown: [How many were treated.]
  basis: [{BASIS}]
"""
_NONE = "\n".join(
    f"  {layer}: [{{status: not read, checked: 2026-01-15}}]"
    for layer in ("scheduling", "medical", "compassionate", "research", "prescribing", "possession")
)
CANTON = f"""\
alpinia-canton:
  name: Canton
  iso: XA-C
  region: Europe
  part_of: alpinia
  route: exceptional permit
  route_says: As in the country.
{_NONE}
  basis: [{BASIS}]
"""
LOWLAND = f"""\
lowland:
  name: Lowland
  link: [Lowland]
  iso: XL
  region: Asia
  route: none found
  route_says: Nothing was found.
{_NONE}
  basis: [{{source: news2021, place: article, checked: 2026-01-15}}]
"""
UNREAD = f"""\
rest:
  says: Nobody has read their law.
  places: [{{name: Farland, iso: XF, region: Africa}}]
  basis: [{BASIS}]
"""
_PAGE = "---\ntitle: {0}\ndescription: The law.\nanswers: Is it lawful?\nrecord: jurisdictions/{1}\n---\n\n{2}::: jurisdiction\n"

LAW: dict[str, str] = {
    "docs/data/jurisdictions/alpinia.yml": ALPINIA,
    "docs/data/jurisdictions/alpinia-canton.yml": CANTON,
    "docs/data/jurisdictions/lowland.yml": LOWLAND,
    "docs/data/unread-places/rest.yml": UNREAD,
    **{
        f"docs/legal/places/{id_}.md": _PAGE.format(name, id_, "")
        for name, id_ in (("Alpinia", "alpinia"), ("Canton", "alpinia-canton"), ("Lowland", "lowland"))
    },
}


def law_site(root: Path) -> Path:
    """Write the project and give its root back."""
    write_site(root, {**SMALL, **LAW})
    return root


def show(root: Path, src: str, body: str) -> tuple[BeautifulSoup, Site]:
    """A page of that project, rendered with every other, and the site with its problems."""
    front = "" if body.startswith("---") else "---\ntitle: A page\ndescription: A page.\nanswers: What?\n---\n\n"
    html, site = render(law_site(root), src, front + body)
    return BeautifulSoup(html, "html.parser"), site


def place_page(id_: str, before: str = "") -> str:
    """The text of a place's page."""
    return _PAGE.format(id_.title(), id_, before)
