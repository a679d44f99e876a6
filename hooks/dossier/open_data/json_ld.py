"""What a page says of itself to search engines: schema.org as JSON-LD, only where the site's address is known.

Nothing is claimed that is not so: no reviewer and no day of review, because no clinician has reviewed the pages; and no
ClaimReview, because that asks for a grade on a scale from worst to best, which the verdicts are not, for a claim as its
author worded it, and for a publisher who answers for it by name.
"""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from ..features.page_dates import page_dates
from ..identity import LICENSE_URL, NAME, address, page_address
from ..records.source import Source
from ..records.term import Term
from ..site import BIBLIOGRAPHY, Site
from .page_datasets import datasets

_MEDICAL = {"purpose", "phases", "risks", "research", "access", "claims", "questions"}
_ABOUT = [{"@type": "Drug", "name": "MDMA"}, {"@type": "MedicalCondition", "name": "Post-traumatic stress disorder"}]
_AUDIENCE = [{"@type": "MedicalAudience", "audienceType": kind} for kind in ("Patient", "Caregiver", "Clinician")]


def json_ld(site: Site, src: str) -> Markup:
    """The data block's text; empty in the offline edition and where the site has no address."""
    if not (site.directory_urls and site.address):
        return Markup("")
    graph = [_page(site, src), *_path(site, src), *_terms(site, src), *datasets(site, src)]
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - no tag can end the block, and nothing else is special in it


def _page(site: Site, src: str) -> dict[str, Any]:
    page, medical = site.page(src), src.partition("/")[0] in _MEDICAL
    here = page_address(site, src)
    found = {
        "@type": "MedicalWebPage" if medical else "WebPage",
        "@id": here,
        "url": here,
        "name": page.title,
        "description": page.meta.get("description"),
        "inLanguage": "en",
        "isPartOf": {"@type": "WebSite", "@id": address(site, ""), "name": NAME, "url": address(site, "")},
        "license": LICENSE_URL,
        "dateModified": page_dates(site, src).get("newest"),
        "about": _ABOUT if medical else None,
        "audience": _AUDIENCE if medical else None,
        "citation": _cited(site, src),
    }
    return {key: value for key, value in found.items() if value}


def _cited(site: Site, src: str) -> list[str]:
    """Addresses of the sources that the page cites; a bibliography cites none, it lists them."""
    shelf = site.page(src).meta.get("records", "")
    if any(str(name).startswith(BIBLIOGRAPHY) for name in ([shelf] if isinstance(shelf, str) else shelf)):
        return []
    sources = site.data.of(BIBLIOGRAPHY, Source)
    cited = sorted(id_ for id_, pages in site.citations.items() if src in pages and id_ in sources)
    found = (f"https://doi.org/{sources[id_].doi}" if sources[id_].doi else sources[id_].url or "" for id_ in cited)
    return [place for place in dict.fromkeys(found) if place]


def _path(site: Site, src: str) -> list[dict[str, Any]]:
    """From the first page down to this one, by the folders that have a page of their own."""
    folders = src.split("/")[:-1]
    steps = ["index.md", *("/".join([*folders[:depth], "index.md"]) for depth in range(1, len(folders) + 1)), src]
    known = [step for step in dict.fromkeys(steps) if step in site.pages.by_src]
    items = [
        {"@type": "ListItem", "position": number, "name": site.page(step).title, "item": page_address(site, step)}
        for number, step in enumerate(known, 1)
    ]
    return [{"@type": "BreadcrumbList", "itemListElement": items}] if len(items) > 1 else []


def _terms(site: Site, src: str) -> list[dict[str, Any]]:
    """The glossary's terms by name and place; what they mean stands in the text, and would weigh twice here."""
    found = {id_: term for id_, term in site.data.of("terms", Term).items() if _is_home(site, src, id_)}
    terms = [
        {"@type": "DefinedTerm", "@id": page_address(site, src, id_), "name": term.name, "termCode": id_}
        for id_, term in found.items()
    ]
    glossary = {"@type": "DefinedTermSet", "@id": f"{page_address(site, src)}#terms", "name": site.page(src).title}
    return [{**glossary, "license": LICENSE_URL, "hasDefinedTerm": terms}] if terms else []


def _is_home(site: Site, src: str, id_: str) -> bool:
    home = site.home(site.data.entries["terms"][id_])
    return home is not None and home[0] == src
