"""What a host says with every file, stated once: pages carry the policy in their head, files for hosts are written from this."""

from __future__ import annotations

from collections.abc import Iterable

REFERRER = "no-referrer"
PAGES = "public, max-age=0, must-revalidate"
"""A page is asked for again at each visit; what has not changed is answered with 304, without the page."""
ASSETS = "public, max-age=600"
"""Styles and scripts keep their names when they change, so a copy may be used for ten minutes and no longer."""
ASSETS_FOLDER = "assets"
HTTPS_ONLY = "max-age=31536000"
"""One year; for this host alone, as what lies below its name may belong to others."""

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'self'",
    "form-action": "'none'",
}
_ONLY_AS_A_HEADER = {"frame-ancestors": "'none'"}
"""Browsers ignore it in a page's own head."""
_FEATURES = ("camera", "display-capture", "geolocation", "microphone", "midi", "payment", "usb")


def page_policy(scripts: Iterable[str] = ()) -> str:
    """The policy in a page's head; ``scripts`` are the hashes of its inline scripts."""
    return _joined(_POLICY | {"script-src": " ".join([_POLICY["script-src"], *scripts])})


def headers() -> dict[str, str]:
    """What is said with every file, but for how long it may be kept and, where the server speaks it, HTTPS alone."""
    return {
        "Content-Security-Policy": _joined(_POLICY | _ONLY_AS_A_HEADER),
        "Referrer-Policy": REFERRER,
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _FEATURES),
        "X-Content-Type-Options": "nosniff",
        "Access-Control-Allow-Origin": "*",
    }


def cache_of(path: str) -> str:
    """How long the file at ``path``, below the site's root, may be kept."""
    return ASSETS if path.startswith(f"{ASSETS_FOLDER}/") else PAGES


def _joined(policy: dict[str, str]) -> str:
    return "; ".join(f"{name} {values}" for name, values in policy.items())
