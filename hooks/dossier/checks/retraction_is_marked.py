"""A source whose title says that it is retracted has that status, and no pool leans on a retracted source."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.derived import DerivedEffect, Pool
from ..records.result import Result
from ..records.source import Source
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """Problems at sources and at pools."""
    sources = site.data.of("sources", Source)
    for id_, source in sources.items():
        if source.title.upper().startswith("RETRACTED") and source.status != "retracted":
            repair = "write 'status: retracted' with its notice, and take the word out of the title"
            entry = site.data.entries["sources"][id_]
            yield problem(
                "retraction-is-marked",
                entry,
                ("title",),
                "the title says retracted, the status does not",
                source.status,
                repair,
            )
    for id_, pool in site.data.of("pools", Pool).items():
        for index, effect in enumerate(pool.effects):
            if _leans_on_retracted(site, effect):
                entry, repair = site.data.entries["pools"][id_], "leave it out and name the reason in left_out"
                yield problem(
                    "retraction-is-marked",
                    entry,
                    ("effects", index),
                    "a retracted source is in the pool",
                    effect,
                    repair,
                )


def _leans_on_retracted(site: Site, effect: str) -> bool:
    known = site.data.of("sources", Source)
    derived = site.data.of("effects", DerivedEffect).get(effect)
    result = site.data.of("results", Result).get(derived.result) if derived else None
    basis = result.basis if result else []
    return any(known[item.source].status == "retracted" for item in basis if item.source in known)


CHECK = Check(
    "retraction-is-marked",
    "Three of the papers in this field are retracted; nothing may lean on them unseen.",
    run,
    Decision.STATUS_TRAVELS,
)
