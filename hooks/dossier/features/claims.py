"""``::: claims risks``: the claims on a topic, the gravest verdicts first, each with what is right and its sources."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup

from ..bound_text import bound_text
from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.claim_block import claim_block, claim_of, in_order
from ..html.verdicts import VERDICTS
from ..page_context import PageContext
from ..records.base import Text, field
from ..row_selection import Where, matching, select


class ClaimsArgs(Args):
    """Which ones, and whether they stand under a heading for each verdict."""

    of: Text = field("The topic, or all.", good="risks", bad="everything", default="all")
    rows: list[Text] = field(
        "Ids of claims in this order; empty means all of the topic.",
        good=["stay-hydrated-advice"],
        bad="the bad ones",
        default_factory=list,
    )
    where: Where = field(
        "Only claims whose fields have these values.", good={"verdict": "wrong"}, bad="wrong", default_factory=dict
    )
    level: int = field("Level of the heading of each verdict.", good=3, bad="h3", default=3)


def show(ctx: PageContext, args: ClaimsArgs) -> list[Part]:
    """A heading for each verdict and its claims below; listed claims stand in their order, without headings."""
    if args.rows:
        return [_group(ctx, select(ctx.site.data, "claims", list(args.rows), {}))]
    where: Where = args.where | ({} if args.of == "all" else {"topic": args.of})
    found = matching(ctx.site.data.entries["claims"].values(), where)
    if not found:
        raise Refused("no claim matches, so the list would be empty", "check the topic and 'where'", args.of)
    return list(_parts(ctx, in_order(found), args.level))


def _parts(ctx: PageContext, entries: list[Entry], level: int) -> Iterator[Part]:
    for verdict, group in groupby(entries, key=lambda entry: claim_of(entry).verdict):
        claims = list(group)
        yield Heading(level, f"{VERDICTS[verdict].word} ({len(claims)})", ctx.unique_id(VERDICTS[verdict].name))
        yield _group(ctx, claims)


def _group(ctx: PageContext, entries: list[Entry]) -> Markup:
    blocks = [_block(ctx, entry) for entry in entries]
    return Markup('<div class="claims">\n{}</div>').format(Markup("").join(blocks))


def _block(ctx: PageContext, entry: Entry) -> Markup:
    record = claim_of(entry)
    right = bound_text(ctx, record.right) if record.right else None
    return claim_block(ctx, entry, bound_text(ctx, record.why), right)


DIRECTIVE = Directive(ClaimsArgs, show, "Claims of popular articles with their verdicts.")
