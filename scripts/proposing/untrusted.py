"""Words of services and servers, made harmless for GitHub: headings, lists and plain text stay, all else is shown as it is written.

No markup is looked for and taken out: what may stand is listed, and every other character that could be markup is
written as text. No mention, reference, link, picture or HTML can come of it, whichever way it is spelled: GitHub looks
for mentions and references in what the reader sees, so that ``&#64;`` and a backslash before ``@`` count as ``@``.
"""

from __future__ import annotations

import re
import unicodedata

BREAK = "&#8203;"
"""No width, and no part of a name: what stands on both sides of it is not read as one."""
ROOM = 64_000
"""Characters; GitHub takes 65,536 in a comment, and counts some as two."""
CUT = "The rest did not fit here. The whole is in the files of the run."

_KEPT = r"&(?:amp|lt|gt|\#(?:8203|96|126|36|124));|</?(?:b|del|ins|summary)>|<details(?:\ open)?>|</details>"
_TOKEN = re.compile(
    rf"(?P<kept>{_KEPT})|(?P<pair>\\[!-/:-@\[-`{{-~])|(?P<address>https?://[\w.~/%?=&;:+,-]+)"
    r"|(?P<word>(?i:www|GH)(?=\\?[.-]))|(?P<other>.)"
)
_LINE_START = re.compile(r"(?P<indent> {0,2})(?P<mark>#{1,4} |- \[ \] |- )?")
_WORDS = re.compile(r"(www|GH)(?=\\?[.-])", re.IGNORECASE)
_AS_TEXT = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "`": "&#96;", "~": "&#126;", "$": "&#36;", "|": "&#124;"} | {
    mark: f"\\{mark}" for mark in "[]!\\"
}
_CALLS = "@#"


def harmless(text: str, *, addresses: bool = False, room: int = ROOM) -> str:
    """The text with nothing in it that acts, at most ``room`` characters; ``addresses`` leaves plain ones to be followed."""
    lines = [_line(_visible(line), addresses=addresses) for line in re.split(r"\r\n|\r|\n", text)]
    return _folds("\n".join(lines), room)


def _visible(line: str) -> str:
    """Without characters that steer others: they are told by their number."""
    line = line.replace("\t", " ")
    return "".join(f"\\\\u{ord(c):04x}" if unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp"} else c for c in line)


def _line(line: str, *, addresses: bool) -> str:
    start = _LINE_START.match(line)
    head = start.group() if start and start["mark"] else ""
    body = line[len(head) :] if head else line.lstrip()
    return head + "".join(_token(found, addresses=addresses) for found in _TOKEN.finditer(body))


def _token(found: re.Match[str], *, addresses: bool) -> str:
    text, whole, end = found.group(), found.string, found.end()
    if found["kept"] or (found["address"] and addresses):
        return text
    if found["word"]:
        return f"{text}{BREAK}"
    if found["address"]:
        return _WORDS.sub(rf"\1{BREAK}", text.replace("&", "&amp;").replace("//", f"/{BREAK}/"))
    if text[-1] in _CALLS or (text[-1] == "/" and whole.startswith(("/", "\\/"), end)):
        return text if whole.startswith(BREAK, end) else f"{text}{BREAK}"
    return text if found["pair"] else _AS_TEXT.get(text, text)


def _folds(text: str, room: int) -> str:
    """Cut at the end of a line, with every fold closed, and none closed that was not opened here."""
    out: list[str] = []
    depth, left = 0, room - len(CUT) - 100
    for line in text.split("\n"):
        safe, depth = _balanced(line, depth)
        left -= len(safe) + 1
        if left < 0 or depth > 5:
            return "\n".join([*out, "", *["</details>"] * _open(out), "", CUT])
        out.append(safe)
    return "\n".join([*out, *["", "</details>"] * depth])


def _open(lines: list[str]) -> int:
    return sum(line.count("<details") - line.count("</details>") for line in lines)


def _balanced(line: str, depth: int) -> tuple[str, int]:
    out: list[str] = []
    for part in re.split(r"(</?details(?: open)?>)", line):
        if part == "</details>" and depth == 0:
            out.append("&lt;/details&gt;")
            continue
        depth += part.startswith("<details") - (part == "</details>")
        out.append(part)
    return "".join(out), depth
