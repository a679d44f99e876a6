"""When the facts of a page were checked: the newest and the oldest date, and the next one that falls due."""

from __future__ import annotations

from ..freshness import check_by
from ..records.basis import Basis
from ..site import Site


def page_dates(site: Site, src: str) -> dict[str, str]:
    """``newest``, ``oldest`` and ``next`` as YYYY-MM-DD; empty for a page that shows no record."""
    return site.once(("page dates", src), lambda: _page_dates(site, src))


def _page_dates(site: Site, src: str) -> dict[str, str]:
    entries = [site.data.entry(id_) for id_ in site.records_on.get(src, [])]
    facts = [(entry.dataset, part) for entry in entries if entry for _, part in entry.parts if isinstance(part, Basis)]
    if not facts:
        return {}
    checked = [basis.checked for _, basis in facts]
    return {"newest": max(checked), "oldest": min(checked), "next": min(check_by(*fact) for fact in facts)}
