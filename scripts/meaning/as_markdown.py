"""The listing as a comment on a pull request: folded by record, capped, and safe whatever a record says.

Text of records is text here: no markup, no link, no mention and no reference can come out of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from .conclusions import Prompt
from .folded import Folded, folded
from .listing import Group, Listing
from .words import QUIET, counts, excerpt, headline, plural, title

LIMIT = 60_000
"""Characters; GitHub takes 65,536 in a comment, and the trusted workflow adds a line of its own."""

SHOWN = {"search entry": 3, "link or preview": 3, "leans on it": 40}
USUALLY_SHOWN = 12
LONGEST = 600
WHOLE = "The whole list is in impact.html and impact.json."
_BREAK = "&#8203;"
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+.!|~$=:-])")


def escaped(text: str) -> str:
    """Text that GitHub shows as it is. The broken places behind ``@``, ``#`` and in addresses stop mentions and links."""
    plain = "".join(
        f"\\u{ord(c):04x}" if unicodedata.category(c) in {"Cc", "Cf"} else c for c in " ".join(text.split())
    )
    safe = _MARKUP.sub(r"\\\1", plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
    safe = re.sub(r"@|\\#", lambda match: f"{match.group()}{_BREAK}", safe)
    safe = safe.replace("//", f"/{_BREAK}/")
    return re.sub(r"(www|GH)(\\[.-])", rf"\1{_BREAK}\2", safe, flags=re.IGNORECASE)


def markdown(listing: Listing) -> str:
    """The comment, within :data:`LIMIT`."""
    head = f"## What this changes for readers\n\nFrom {escaped(listing.base)} to {escaped(listing.head)}.\n"
    if listing.quiet:
        return f"{head}\n{QUIET}\n"
    lines = [head, escaped(headline(listing)) if listing.groups else QUIET, ""]
    lines += list(_conclusions(listing.prompts))
    return _capped("\n".join(lines), [_group(group) for group in listing.groups])


def _conclusions(found: list[Prompt]) -> Iterator[str]:
    if found:
        yield "### Conclusions that may change: read these again before merging\n"
    for prompt in found[:30]:
        moved = ", ".join(prompt.moved[:6]) if prompt.moved else prompt.record.state
        why = f"{escaped(prompt.kind)} ({escaped(prompt.reason)})"
        yield f"- [ ] **{why}**: {escaped(prompt.record.key)}, {escaped(moved)}"
        if prompt.reread:
            more = f" and {len(prompt.reread) - 12} more" if len(prompt.reread) > 12 else ""
            yield f"  - Rests on it and did not change: {escaped(', '.join(prompt.reread[:12]))}{more}"
    if len(found) > 30:
        yield f"- … and {len(found) - 30} more."
    yield ""


def _group(group: Group) -> str:
    lines = [f"<details><summary><b>{escaped(title(group))}</b>: {escaped(counts(group))}</summary>", ""]
    fields = group.record.fields[:12] if group.record else ()
    lines += [f"- Record: {escaped(field.path)}: {_short(field.before)} → {_short(field.after)}" for field in fields]
    if group.record and len(group.record.fields) > 12:
        lines.append(f"- … and {len(group.record.fields) - 12} more fields.")
    for kind, found in group.by_kind().items():
        most, told = SHOWN.get(kind, USUALLY_SHOWN), folded(found)
        lines += ["", f"**{plural(kind).capitalize()}**", "", *(_seen(fold) for fold in told[:most])]
        if len(told) > most:
            lines.append(f"- … and {len(told) - most} more.")
    return "\n".join([*lines, "", "</details>", ""])


def _seen(fold: Folded) -> str:
    seen, place = fold.seen, escaped(fold.where)
    if seen.before == seen.after:
        return f"- {place}: {_short(seen.after)}"
    if not seen.before or not seen.after:
        return f"- {place}: **{'new' if seen.after else 'gone'}:** {_short(seen.after or seen.before)}"
    head, was, now, tail = excerpt(seen)
    gone = f"<del>{_short(was)}</del> " if was else ""
    come = f"<ins>**{_short(now)}**</ins>" if now else ""
    return f"- {place}: {escaped(head)} {gone}{come} {escaped(tail)}".rstrip()


def _short(text: str) -> str:
    return escaped(text if len(text) <= LONGEST else f"{text[:LONGEST]} …")


def _capped(head: str, groups: list[str]) -> str:
    kept, room = [], LIMIT - len(head) - 200
    for group in groups:
        if len(group) > room:
            break
        kept.append(group)
        room -= len(group)
    left = len(groups) - len(kept)
    told = f"\n{left} of {len(groups)} records and pages did not fit here. {WHOLE}\n" if left else f"\n{WHOLE}\n"
    return "\n".join([head[: LIMIT - 200], *kept]) + told
