"""``::: question-list family``: a group's questions as links to their answers, by what they are about."""

from __future__ import annotations

from itertools import groupby
from typing import cast

from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.question_order import in_order
from ..html.record_links import record_link
from ..html.render import render
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.question import Question
from ..row_selection import matching


class QuestionListArgs(Args):
    """Whose questions."""

    of: Text = field("Who asks.", good="family", bad="everyone")


def show(ctx: PageContext, args: QuestionListArgs) -> list[Part]:
    """A list below each matter; the answers stand on the group's page."""
    found = matching(ctx.site.data.entries.get("questions", {}).values(), {"asked_by": args.of})
    if not found:
        raise Refused("nobody of this name asks a question", "name a group as records do: family", args.of)
    found.sort(key=in_order)
    groups = [
        (about[0].upper() + about[1:], [record_link(ctx, entry, _question(entry).question) for entry in group])
        for about, group in groupby(found, key=lambda entry: _question(entry).about)
    ]
    return [render("question_list.html", groups=groups)]


def _question(entry: Entry) -> Question:
    return cast(Question, entry.record)


DIRECTIVE = Directive(QuestionListArgs, show, "Questions of a group as links to their answers.")
