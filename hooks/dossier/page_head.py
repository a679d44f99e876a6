"""The content security policy of a page: nothing from elsewhere, and of inline scripts only those that it really has."""

from __future__ import annotations

import base64
import hashlib
import re

from .host_headers import page_policy

_INLINE = re.compile(r"<script(?P<attributes>(?![^>]*\bsrc=)[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
_DATA_TYPE = re.compile(r'type="?application/(?:ld\+)?json')


def secure(html: str) -> str:
    """The page with a policy right after its charset; scripts run by the hash of their text."""
    hashes = sorted({_hash(m["code"]) for m in _INLINE.finditer(html) if not _DATA_TYPE.search(m["attributes"])})
    meta = f'<meta http-equiv="Content-Security-Policy" content="{page_policy(hashes)}">'
    return re.sub(r"(<meta charset=[^>]*>)", lambda match: match.group(1) + meta, html, count=1)


def _hash(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"
