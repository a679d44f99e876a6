"""Checked claims on a page's matter: those that show a figure of the same records, the gravest first."""

from __future__ import annotations

from ..datasets import Entry
from ..html.claim_block import claim_of
from ..html.verdicts import SEVERITIES, VERDICTS
from ..records.claim import Claim
from ..site import Site

SHOWN = 5
OWN = "claims/"
"""The folder of the claims' own pages, which need no such box."""
_WAYS_IN = {"index.md", "help-now.md"}
"""Pages that lead people on; what stands at their foot would lead them astray."""
_TOO_COMMON = 12
"""A record on more pages than this says nothing about what belongs together."""
_UNHELPFUL = {"supported", "not checked"}
"""Verdicts that tell the reader of another page nothing to beware of."""


def checked_claims(site: Site, src: str) -> list[dict[str, str]]:
    """Up to :data:`SHOWN` claims with verdict, shape and way; none on the claims' own pages."""
    if src.startswith(OWN) or src in _WAYS_IN:
        return []
    weights: dict[str, float] = {}
    claims: dict[str, Entry] = {}
    for record in site.records_on.get(src, []):
        pages = sum(not page.startswith(OWN) for page in site.shown[record])
        for entry in site.bound_by.get(record, []) if pages <= _TOO_COMMON else []:
            if isinstance(entry.record, Claim) and _helps(entry.record):
                claims[entry.id] = entry
                weights[entry.id] = weights.get(entry.id, 0) + 1 / pages
    ranked = sorted(claims, key=lambda id_: (SEVERITIES.index(claim_of(claims[id_]).severity), -weights[id_], id_))
    return [_item(site, src, claims[id_]) for id_ in ranked[:SHOWN]]


def _helps(claim: Claim) -> bool:
    return claim.verdict not in _UNHELPFUL and claim.severity != "low"


def _item(site: Site, src: str, entry: Entry) -> dict[str, str]:
    record = claim_of(entry)
    verdict = VERDICTS[record.verdict]
    return {
        "claim": record.claim,
        "word": verdict.word,
        "shape": verdict.shape,
        "name": verdict.name,
        "url": site.way_to_record(src, entry) or "",
    }
