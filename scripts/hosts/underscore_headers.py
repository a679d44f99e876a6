"""``_headers``, read by Netlify and Cloudflare Pages.

No header stands in two rules that fit one file: Cloudflare would join both values. What is not said of pages is what both
hosts say by themselves: ``public, max-age=0, must-revalidate``.
"""

from __future__ import annotations

from dossier.host_headers import ASSETS, ASSETS_FOLDER, HTTPS_ONLY, headers

NAME = "_headers"


def text() -> str:
    """One rule for all files, one for styles and scripts."""
    every = headers() | {"Strict-Transport-Security": HTTPS_ONLY}
    rules = {"/*": every, f"/{ASSETS_FOLDER}/*": {"Cache-Control": ASSETS}}
    return "\n".join(_rule(path, said) for path, said in rules.items())


def _rule(path: str, said: dict[str, str]) -> str:
    return "\n".join([path, *(f"  {name}: {value}" for name, value in said.items()), ""])
