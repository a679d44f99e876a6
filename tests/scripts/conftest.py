"""Fixtures of the commands' tests."""

import threading
from http.client import HTTPConnection

import pytest

from _server import listen
from _supervisor import Shown

CONFIG = """\
site_name: Tiny
site_url: !ENV [SITE_URL, ""]
theme: {name: material, font: false}
hooks: [hooks/mkdocs_hooks.py]
plugins: []
"""
HOOK = "import word\n\n\ndef on_page_markdown(markdown, **_):\n    return f'{markdown}\\n\\n{word.WORD}\\n'\n"


@pytest.fixture
def tiny(tmp_path):
    """A project of one page, with a hook that imports a module of its own, as the real one does."""
    for name, text in {
        "mkdocs.yml": CONFIG,
        "docs/index.md": "# Home\n\nfirst text\n",
        "hooks/mkdocs_hooks.py": HOOK,
        "hooks/word.py": "WORD = 'first word'\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


class Site:
    """A server, and what it shows."""

    def __init__(self, folder):
        self.shown = Shown(folder, 7)
        self.server = listen("127.0.0.1", 0, lambda: self.shown)

    def get(self, path, method="GET"):
        """The response and its body."""
        connection = HTTPConnection("127.0.0.1", self.server.server_port, timeout=5)
        connection.request(method, path)
        response = connection.getresponse()
        body = response.read().decode("utf-8")
        connection.close()
        return response, body


@pytest.fixture
def site(tmp_path):
    """A running server over a small build, with a file beside it that is nobody's business."""
    folder = tmp_path / "build"
    for name, text in {
        "index.html": "<html><body>Home</body></html>",
        "404.html": "<html><body>Not here</body></html>",
        "risks/index.html": "<html><body>Risks</body></html>",
        "data/a.csv": "a,b\n",
        "x.js": "1",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    site = Site(folder)
    thread = threading.Thread(target=site.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield site
    site.server.shutdown()
    site.server.server_close()
    thread.join()
