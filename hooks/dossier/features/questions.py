"""``::: questions family``: the questions of a group with their answers, by what they are about."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import cast

from markupsafe import Markup

from ..bound_text import bound_text
from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.page_links import page_ways
from ..html.question_order import in_order
from ..html.record_links import record_link
from ..html.record_name import record_name
from ..html.render import render
from ..html.trial_links import trial_name
from ..kind_words import kind_word
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.question import Question
from ..row_selection import matching, select


class QuestionsArgs(Args):
    """Whose questions, or which ones."""

    of: Text = field("Who asks.", good="family", bad="everyone", default="")
    rows: list[Text] = field(
        "Ids of questions in this order, without headings.", good=["q-drive-home"], bad="all", default_factory=list
    )
    level: int = field("Level of the headings.", good=2, bad="h2", default=2)


def show(ctx: PageContext, args: QuestionsArgs) -> list[Part]:
    """A heading for each matter and its questions below, in the order of their file."""
    if args.rows:
        return [_group(ctx, select(ctx.site.data, "questions", list(args.rows), {}))]
    found = matching(ctx.site.data.entries.get("questions", {}).values(), {"asked_by": args.of})
    if not found:
        raise Refused("nobody of this name asks a question", "name a group as records do: family", args.of)
    return list(_parts(ctx, sorted(found, key=in_order), args.level))


def _parts(ctx: PageContext, entries: list[Entry], level: int) -> Iterator[Part]:
    for about, group in groupby(entries, key=lambda entry: _question(entry).about):
        yield Heading(level, about[0].upper() + about[1:], ctx.unique_id(about.replace(" ", "-")))
        yield _group(ctx, list(group))


def _group(ctx: PageContext, entries: list[Entry]) -> Markup:
    return Markup('<div class="questions">\n{}</div>').format(Markup("").join(_block(ctx, entry) for entry in entries))


def _question(entry: Entry) -> Question:
    return cast(Question, entry.record)


def _block(ctx: PageContext, entry: Entry) -> Markup:
    ctx.show(entry)
    record, home = _question(entry), ctx.is_home_of(entry)
    return render(
        "question.html",
        id=ctx.unique_id(entry.id) if home else "",
        href="" if home else ctx.link(entry) or "",
        record=record,
        answer=bound_text(ctx, record.answer),
        cites=cite_all(ctx, record.basis),
        rests=_rests_on(ctx, record.rests_on),
        ways=page_ways(ctx, record.leads_on),
    )


def _rests_on(ctx: PageContext, ids: list[str]) -> list[Markup]:
    """Each record as a link to its home, where its sources stand; an unknown one is left to its rule."""
    found = [entry for id_ in ids if (entry := ctx.site.data.entry(id_))]
    return [record_link(ctx, entry, _called(ctx, entry)) for entry in found]


def _called(ctx: PageContext, entry: Entry) -> str:
    """By its kind and its name, since many are called alike: ``Trial result: remission, MAPP2``."""
    trial = getattr(entry.record, "trial", "")
    of = f", {trial_name(ctx, trial)}" if trial else ""
    return f"{kind_word(entry)}: {record_name(entry)}{of}"


DIRECTIVE = Directive(QuestionsArgs, show, "Questions that readers ask, with short answers.")
