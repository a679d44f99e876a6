"""The site's colors and drawings for readers that know no CSS variables: each is replaced by its value on paper."""

from __future__ import annotations

import re
from pathlib import Path

_VALUE = re.compile(r"(--[\w-]+):\s*([^;]+);")
_USE = re.compile(r"var\((--[\w-]+)\)")


def plain_css(folder: Path, names: tuple[str, ...]) -> str:
    """These files of ``folder`` in one, with the values of the light palette in place of the variables."""
    values: dict[str, str] = {}
    for file in sorted(folder.glob("*.css")):
        for block in re.findall(r"^:root \{(.*?)^\}", file.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
            for name, value in _VALUE.findall(block):
                values.setdefault(name, value)
    text = "\n".join((folder / name).read_text(encoding="utf-8") for name in names if (folder / name).exists())
    while _USE.search(text):
        text = _USE.sub(lambda found: values.get(found[1], "inherit"), text)
    return text
