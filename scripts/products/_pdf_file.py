"""What a browser leaves in a PDF, settled: the days, the ids, who made it, and links from file to file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ._paper_links import OTHER_FILE


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
