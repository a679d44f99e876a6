"""What a browser leaves in a PDF, settled: the days, the ids, who made it, and links from file to file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ._paper_links import OTHER_FILE

_NODE = re.compile(r"node\d{8}")


def sheets(file: Path) -> dict[str, int]:
    """Each named place and the sheet on which it is, from 1."""
    import pikepdf

    with pikepdf.open(file) as pdf:
        numbers: dict[Any, int] = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        named: Any = pdf.Root.get("/Dests", {})
        return {name.removeprefix("/"): numbers[to[0].objgen] for name, to in named.items() if to[0].objgen in numbers}


def settle(draft: Path, target: Path, title: str, author: str, date: str) -> None:
    """Write the file that the same release always gives."""
    import pikepdf

    moment = f"D:{date.replace('-', '')}000000Z"
    with pikepdf.open(draft) as pdf:
        for page in pdf.pages:
            for link in page.get("/Annots", []):
                _to_other_file(link, pikepdf)
        _number_anew(pdf, pikepdf)
        del pdf.docinfo
        info = {"/Title": title, "/Author": author, "/CreationDate": moment, "/ModDate": moment}
        for name, value in info.items():
            pdf.docinfo[name] = value
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        pdf.Root.PageMode = pikepdf.Name.UseOutlines
        pdf.save(
            target,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
            compress_streams=True,
        )


def _to_other_file(link: Any, pikepdf: Any) -> None:
    address = str(link.get("/A", {}).get("/URI", ""))
    if address.startswith(OTHER_FILE):
        name, _, anchor = address.removeprefix(OTHER_FILE).partition("#")
        file = pikepdf.Dictionary(Type=pikepdf.Name.Filespec, F=name, UF=name)
        link.A = pikepdf.Dictionary(S=pikepdf.Name.GoToR, F=file, D=pikepdf.Name(f"/{anchor}"))


def _number_anew(pdf: Any, pikepdf: Any) -> None:
    """Names of the tree of tags, counted without gaps: the browser leaves out numbers, not always the same ones."""
    named = [found for item in pdf.objects for found in _node_names(item, pikepdf)]
    order = {number: place for place, number in enumerate(sorted({number for _, _, number in named}))}
    for holder, key, number in named:
        holder[key] = pikepdf.String(f"node{order[number]:08}")


def _node_names(item: Any, pikepdf: Any) -> Iterator[tuple[Any, Any, int]]:
    """Where in an object a name such as ``node00000677`` stands, and its number."""
    if isinstance(item, pikepdf.Stream) or not isinstance(item, pikepdf.Dictionary | pikepdf.Array):
        return
    for key, value in item.items() if isinstance(item, pikepdf.Dictionary) else enumerate(item):
        if isinstance(value, pikepdf.String) and _NODE.fullmatch(str(value)):
            yield item, key, int(str(value)[4:])
        elif isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect:
            yield from _node_names(value, pikepdf)
