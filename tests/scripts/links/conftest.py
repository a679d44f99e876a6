"""The odd server, and linkchecker's settings with a shorter patience."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from odd_server import Handler, serving

from links.linkchecker import SETTINGS


@pytest.fixture
def server():
    """The address of a server with every fault."""
    Handler.asked.clear()
    Handler.agents.clear()
    with serving() as base:
        yield base


@pytest.fixture
def settings(tmp_path):
    """The real settings, but quick: a second for an answer, no second between requests."""
    text = SETTINGS.read_text(encoding="utf-8")
    text = text.replace("timeout=30", "timeout=1").replace("maxrequestspersecond=1", "maxrequestspersecond=100")
    file = tmp_path / "linkcheckerrc"
    file.write_text(text, encoding="utf-8")
    return file
