"""Run in a process of its own, with the code that is to render: one tree to a JSON file of records, pages and search.

``python render_tree.py CODE ROOT OUT``: ``CODE`` is the folder that holds the package ``dossier``.
Exit code 1 with a report when the tree cannot be rendered, 3 when the code has not what this file calls.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dossier.site import Site

UNKNOWN_CODE = 3


def main(code: str, root: str, out: str) -> int:
    """Write the file, or say why not."""
    sys.path[:0] = [code, str(Path(__file__).parent.parent)]
    try:
        from dossier.build import load_again
        from dossier.problems import report

        site = load_again(Path(root), rules=False)
        pages = {} if site.problems else rendered(site)
        if site.problems:
            print(report(sorted(set(site.problems))))
            return 1
        found = records(site)
        document = {"records": found, "pages": with_blocks(site, pages, found), "search": search(site, pages)}
    except (ImportError, AttributeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
        return UNKNOWN_CODE
    Path(out).write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return 0


def rendered(site: Site) -> dict[str, str]:
    """Every page's text as the site shows it."""
    from markdown import Markdown

    from dossier.late import resolve
    from dossier.markdown_ext import DossierExtension
    from dossier.page_problems import EXTENSIONS

    extension = DossierExtension(site)
    markdown = Markdown(extensions=[*EXTENSIONS, extension])
    pages = {}
    for src, page in sorted(site.pages.by_src.items()):
        extension.begin(page)
        pages[src] = markdown.reset().convert(page.body)
    if site.problems:
        return {}
    return {src: resolve(site, src, html) for src, html in pages.items()}


def _foot(site: Site, src: str) -> str:
    """What the theme writes below a page from its records: claims with their verdicts, and the days of checking."""
    from markupsafe import Markup

    from dossier.features.checked_claims import checked_claims
    from dossier.features.page_dates import page_dates

    words = [" · ".join(text for name, text in item.items() if name != "href") for item in checked_claims(site, src)]
    claims = Markup("").join(Markup("<ul><li>{}</li></ul>").format(text) for text in words)
    dates = page_dates(site, src)
    told = Markup("<p>Checked between {} and {}.</p>").format(dates["oldest"], dates["newest"]) if dates else ""
    return f"\n<section>{claims}{told}</section>"


def records(site: Site) -> dict[str, Any]:
    """``dataset/id`` to what a record says, where it stands, what it is called, and which records it rests on."""
    from dossier.html.record_name import record_name

    return {
        f"{entry.dataset}/{entry.id}": {
            "file": entry.file,
            "name": record_name(entry),
            "fields": entry.record.model_dump(mode="json", exclude_defaults=True),
            "uses": sorted(_uses(site, entry)),
            "home": _home(site, entry),
        }
        for entry in site.data
    }


def _uses(site: Site, entry: Any) -> set[str]:
    from dossier.figure_marks import ids_in
    from dossier.references import references

    named = {f"{dataset}/{id_}" for _, dataset, id_ in references(entry)}
    bound = [id_ for name in type(entry.record).BOUND for id_ in ids_in(getattr(entry.record, name) or "")]
    found = [site.data.entry(id_) for id_ in bound]
    return named | {f"{other.dataset}/{other.id}" for other in found if other}


def _home(site: Site, entry: Any) -> list[str]:
    home = site.home(entry)
    return [site.url(home[0]), home[1]] if home else []


def with_blocks(site: Site, pages: dict[str, str], found: dict[str, Any]) -> dict[str, Any]:
    """Each page's title, address, source text, and its pieces; a front matter is a piece too, for searches show it."""
    from meaning.blocks import Pieces

    homes = {(url, anchor): key for key, record in found.items() if (home := record["home"]) for url, anchor in [home]}
    return {
        src: {
            "title": site.page(src).title,
            "url": site.url(src),
            "text": f"{json.dumps(site.page(src).meta, default=str, sort_keys=True)}\n{site.page(src).body}",
            "record": homes.get((site.url(src), ""), ""),
            "blocks": [*_front(site, src), *Pieces(site.url(src), homes).read(html + _foot(site, src))],
        }
        for src, html in pages.items()
    }


def _front(site: Site, src: str) -> list[dict[str, Any]]:
    meta = site.page(src).meta
    named = {"title": "page title", "description": "description", "answers": "question that the page answers"}
    return [{"kind": kind, "text": str(meta[name])} for name, kind in named.items() if meta.get(name)]


def search(site: Site, pages: dict[str, str]) -> dict[str, Any]:
    """``address#anchor`` to the search entry that leads there."""
    from dossier.search_index import search_index

    found = {src: (site.page(src).title, site.url(src), html) for src, html in pages.items()}
    script = search_index(site, found).decode("ascii")
    document = json.loads(script[script.index("(") + 1 : script.rindex(")")])
    entries = {}
    for entry in document["entries"]:
        url, title = document["pages"][entry.pop("page")]
        entry["kind"] = document["kinds"][entry["kind"]]
        entries[f"{url}#{entry.pop('at', '')}"] = {**entry, "page": title}
    return entries


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
