"""Every claim that names an article stands in one of that article's parts, and no part lists a claim of others."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.article import Article
from ..records.claim import Claim
from ..site import Site
from .check import Check, problem

RULE = "article-walk-complete"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each claim or part that does not agree with the other side."""
    claims, articles = site.data.of("claims", Claim), site.data.of("articles", Article)
    listed = {id_: {claim for part in article.parts for claim in part.claims} for id_, article in articles.items()}
    for id_, claim in claims.items():
        for index, name in enumerate(claim.articles):
            if name in articles and id_ not in listed[name]:
                entry, repair = site.data.entries["claims"][id_], f"list it in 'parts' of docs/data/articles/{name}.yml"
                yield problem(RULE, entry, ("articles", index), "no part of the article lists this claim", name, repair)
    for name, article in articles.items():
        for place, part in enumerate(article.parts):
            for index, id_ in enumerate(part.claims):
                if id_ in claims and name not in claims[id_].articles:
                    entry, path = site.data.entries["articles"][name], ("parts", place, "claims", index)
                    repair = "take it out, or name the article in the claim"
                    yield problem(RULE, entry, path, "the claim does not name this article", id_, repair)


CHECK = Check(RULE, "A walk through an article that skips a claim hides a verdict.", run, Decision.LEADS_ON)
