"""No file of a copy asks for anything from elsewhere: pages, styles, scripts and drawings are read for what would."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from _console import Refusal

_ATTRIBUTE = re.compile(
    r"<(?:script|img|iframe|source|video|audio|embed|object|track|input|image|use|form|body)\b[^>]*?"
    r"\s(?:src|srcset|data|poster|background|action|(?:xlink:)?href)\s*=\s*[\"']?\s*((?:https?:)?//[^\s\"'>]*)",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"<link\b(?![^>]*\brel=[\"']?(?:canonical|alternate|license|next|prev))[^>]*\bhref=[\"']?((?:https?:)?//[^\s\"'>]*)",
    re.IGNORECASE,
)
_REFRESH = re.compile(r"<meta\b[^>]*http-equiv=[\"']?refresh[^>]*((?:https?:)?//[^\s\"'>]*)", re.IGNORECASE)
_STYLE = re.compile(r"(?:url\(\s*|@import\s+)[\"']?((?:https?:)?//[^\s\"')]*)", re.IGNORECASE)
_SCRIPT = re.compile(
    r"((?:\b(?:window|self|globalThis)\.|(?<![.\w]))fetch\s*\((?![^()]*\)\s*\{)"
    r"|\bXMLHttpRequest|\bWebSocket|\bEventSource|\bsendBeacon|\bimportScripts|\bimport\s*\()"
)
"""A method of that name (``index.fetch(x)``, and where it is defined) asks for nothing."""
_KINDS = {
    ".html": (_ATTRIBUTE, _LINK, _REFRESH, _STYLE),
    ".svg": (_ATTRIBUTE, _STYLE),
    ".css": (_STYLE,),
    ".js": (_SCRIPT,),
}


def requests(files: Mapping[str, bytes]) -> Iterator[str]:
    """``name: what it would ask for``, for each file that would."""
    for name, content in files.items():
        patterns = _KINDS.get(name[name.rfind(".") :], ())
        text = content.decode("utf-8", errors="replace") if patterns else ""
        for pattern in patterns:
            yield from (f"{name}: {found[1]}" for found in pattern.finditer(text))


def refuse_requests(files: Mapping[str, bytes]) -> None:
    """Refuse when any file would ask for something."""
    if found := list(requests(files)):
        raise Refusal(
            "\n".join(
                [
                    *found,
                    f"{len(found)} request(s) to elsewhere: a copy must do without. Serve the files from the site itself.",
                ]
            )
        )
