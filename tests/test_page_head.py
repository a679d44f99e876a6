"""The policy that a page runs under."""

from __future__ import annotations

import base64
import hashlib

from dossier.page_head import secure


def test_inline_scripts_run_by_their_hash() -> None:
    """Each script's text is hashed as it stands; data blocks and files are not."""
    html = '<head><meta charset="utf-8"><script>a()</script><script type="application/json">{}</script><script src="b.js"></script>'
    digest = base64.b64encode(hashlib.sha256(b"a()").digest()).decode()
    policy = secure(html)
    assert f"script-src 'self' 'sha256-{digest}';" in policy
    assert policy.count("sha256-") == 1


def test_the_policy_stands_right_after_the_charset() -> None:
    """A script before it would run outside of it."""
    assert secure('<head><meta charset="utf-8"><script>a()</script>').index("Content-Security-Policy") < 60


def test_nothing_from_elsewhere() -> None:
    """The default is none, and no host is named."""
    assert "default-src 'none'" in secure("<meta charset=utf-8>")
    assert "http" not in secure("<meta charset=utf-8>").replace("http-equiv", "")
