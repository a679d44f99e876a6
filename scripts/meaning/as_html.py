"""The listing as one page that needs nothing else; every text is escaped, and nothing on it is a link or runs."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from .folded import Folded, folded
from .listing import Group, Listing
from .words import QUIET, counts, excerpt, headline, plural, title

_HEAD = Markup(
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    "<title>What this changes for readers</title><style>"
    ":root{{color-scheme:light dark}}body{{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:0 auto;padding:1rem}}"
    "li{{margin:.4rem 0;overflow-wrap:anywhere}}summary{{padding:.6rem 0;cursor:pointer;overflow-wrap:anywhere}}"
    "small{{display:block;opacity:.8}}del,ins{{padding:0 .15em}}ins{{font-weight:600}}"
    "@media print{{details>*{{display:block}}}}"
    "</style></head><body><h1>What this changes for readers</h1><p>From {} to {}.</p>\n"
)


def html(listing: Listing) -> str:
    """The whole of it, uncut."""
    parts = [_HEAD.format(listing.base, listing.head), *_body(listing), Markup("</body></html>\n")]
    return str(Markup("").join(parts))


def _body(listing: Listing) -> Iterator[Markup]:
    yield Markup("<p>{}</p>\n").format(headline(listing) if listing.groups else QUIET)
    if listing.prompts:
        yield Markup("<h2>Conclusions that may change: read these again before merging</h2>\n<ul>")
    for prompt in listing.prompts:
        rests = f" Rests on it and did not change: {', '.join(prompt.reread)}." if prompt.reread else ""
        moved = ", ".join(prompt.moved) or prompt.record.state
        line = Markup("<li><b>{} ({})</b>: {}, {}.{}</li>\n")
        yield line.format(prompt.kind, prompt.reason, prompt.record.key, moved, rests)
    yield Markup("</ul>\n") if listing.prompts else Markup("")
    for group in listing.groups:
        yield from _group(group, is_open=len(listing.groups) == 1)


def _group(group: Group, *, is_open: bool) -> Iterator[Markup]:
    yield Markup("<details open>") if is_open else Markup("<details>")
    yield Markup("<summary><b>{}</b>: {}</summary>\n<ul>").format(title(group), counts(group))
    for field in group.record.fields if group.record else ():
        line = Markup("<li>Record: {}: <del>{}</del> <ins>{}</ins></li>\n")
        yield line.format(field.path, field.before, field.after)
    yield Markup("</ul>\n")
    for kind, found in group.by_kind().items():
        yield Markup("<h3>{}</h3>\n<ul>").format(plural(kind).capitalize())
        yield from map(_seen, folded(found))
        yield Markup("</ul>\n")
    yield Markup("</details>\n")


def _seen(fold: Folded) -> Markup:
    seen, place = fold.seen, fold.where
    if seen.before == seen.after:
        return Markup("<li><small>{}</small>{}</li>\n").format(place, seen.after)
    head, was, now, tail = excerpt(seen, room=100_000)
    gone = Markup("<del>{}</del> ").format(was) if was else Markup("")
    come = Markup("<ins>{}</ins> ").format(now) if now else Markup("")
    return Markup("<li><small>{}</small>{} {}{}{}</li>\n").format(place, head, gone, come, tail)
