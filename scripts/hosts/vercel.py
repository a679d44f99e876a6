"""``vercel.json``: addresses of folders end with a slash, as links on pages are relative to them."""

from __future__ import annotations

import json
from typing import Any

from dossier.host_headers import ASSETS, ASSETS_FOLDER, HTTPS_ONLY, PAGES, headers

NAME = "vercel.json"


def text() -> str:
    """Of two rules that fit one file, the later holds."""
    every = headers() | {"Strict-Transport-Security": HTTPS_ONLY, "Cache-Control": PAGES}
    rules = [_rule("/(.*)", every), _rule(f"/{ASSETS_FOLDER}/(.*)", {"Cache-Control": ASSETS})]
    settings = {"$schema": "https://openapi.vercel.sh/vercel.json", "trailingSlash": True, "headers": rules}
    return json.dumps(settings, indent=2) + "\n"


def _rule(source: str, said: dict[str, str]) -> dict[str, Any]:
    return {"source": source, "headers": [{"key": name, "value": value} for name, value in said.items()]}
