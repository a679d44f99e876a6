"""What was measured long after the course."""

from __future__ import annotations

from typing import Any, cast

from markupsafe import Markup

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.cites import cite_all
from ...html.numbers import number, show, views_of
from ...html.render import render
from ...page_context import PageContext
from ...records.follow_up import FollowUp
from ...records.numbers import ArmValue, Effect, EventCount
from ...records.source import Source
from ...records.trial import Trial


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """One block a follow-up: when, how many of how many, what it found and why it cannot carry more."""
    named = ctx.site.naming("trials", entry.id, by="follow-ups")
    found = {item.id: cast(FollowUp, item.record) for item in named}
    own_first = sorted(found, key=lambda id_: (len(found[id_].trials), id_))
    for id_ in own_first:
        ctx.show(ctx.site.data.entries["follow-ups"][id_])
    items = [_item(ctx, trial, found[id_]) for id_ in own_first]
    if not items:
        return []
    out: list[Part] = [Heading(2, "Long afterwards")]
    out += [_list(items, retracted=False)] if any(not item["retracted"] for item in items) else []
    return out + ([_list(items, retracted=True)] if any(item["retracted"] for item in items) else [])


def _list(items: list[dict[str, Any]], *, retracted: bool) -> Markup:
    """What rests on retracted papers alone is folded away: it is shown so that nobody takes it for news."""
    inner = render("trial_follow_ups.html", items=[item for item in items if item["retracted"] == retracted])
    return render("folded.html", summary="In retracted papers only", inner=inner) if retracted else inner


def _item(ctx: PageContext, trial: Trial, record: FollowUp) -> dict[str, Any]:
    sources = ctx.site.data.of("sources", Source)
    return {
        "record": record,
        "seen": _seen(record),
        "numbers": [(_label(trial, arm), _value(value)) for arm, value in record.values.items()],
        "effects": [_effect(effect) for effect in record.effect],
        "cites": cite_all(ctx, record.basis),
        "retracted": all(sources[item.source].status == "retracted" for item in record.basis if item.source in sources),
    }


def _seen(record: FollowUp) -> str:
    if isinstance(record.assessed, int) and isinstance(record.eligible, int):
        return f"{number(record.assessed)} of {number(record.eligible)} people"
    if isinstance(record.eligible, int):
        return f"{record.assessed} how many of {number(record.eligible)} people"
    return f"{number(record.assessed)}"


def _label(trial: Trial, key: str) -> str:
    words = trial.arms[key].name if key in trial.arms else key.replace("-", " ").replace("follow up", "follow-up")
    return words[0].upper() + words[1:]


def _value(value: ArmValue) -> str:
    text = show(value, "full" if "full" in views_of(value) else "")
    return text if isinstance(value, EventCount) or isinstance(value.n, str) else f"{text}, {number(value.n)} people"


def _effect(effect: Effect) -> str:
    p = f", {show(effect.p)}" if effect.p else ""
    note = f" ({effect.note.rstrip('.')})" if effect.note else ""
    return f"{effect.kind} {show(effect, 'full')}{p}{note}"
