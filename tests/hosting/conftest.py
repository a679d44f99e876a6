"""A tiny site with one file of each kind, its compressed copies, and the servers over it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from running_hosts import NAMES, TRUST, Host, certificate, running

from hosts.answers import Answer, ask
from hosts.compress import compress_all

LONG = "Straight to the point. " * 100
_HEAD = '<!doctype html><html><head><title>{0}</title><link rel="stylesheet" href="/assets/css/base.css">'
PAGE = _HEAD + '<link rel="next" href="/risks/"></head><body><main>{0}. ' + LONG + "</main></body></html>"
FILES = {
    "index.html": PAGE.format("Home"),
    "404.html": PAGE.format("Not here"),
    "risks/index.html": PAGE.format("Risks"),
    "assets/css/base.css": f"/* {LONG} */",
    "assets/js/menu.js": f"// {LONG}",
    "assets/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "data/index.json": f'["{LONG}"]',
    "data/trials.csv": "id,name\nalpha,Ä\n",
    "data/trials.yml": "a: 1\n",
    "feeds/dates.ics": "BEGIN:VCALENDAR\n",
    "feeds/changes.atom": "<feed/>",
    "cite/home.bib": "@misc{a}",
    "cite/home.ris": "TY  - GEN\n",
    "index.md": f"# Home\n\nÄ {LONG}\n",
    "llms.txt": f"Ä {LONG}\n",
    "site.webmanifest": "{}",
    "copy.epub": "PK",
    ".git/config": "secret",
    ".hidden": "secret",
    ".well-known/acme-challenge/token": "token",
}


@pytest.fixture(scope="session")
def site() -> Iterator[Path]:
    """The folder; outside of pytest's own, as a server that gives up root's rights may not look into that."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    compress_all(folder, lambda _: None)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate that nobody vouches for, with its key beside it."""
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(scope="session", params=NAMES)
def host(
    request: pytest.FixtureRequest, site: Path, signed: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Host]:
    """Each server that is installed, with the project's own file for it."""
    with running(request.param, site, tmp_path_factory.mktemp(request.param), signed) as started:
        yield started


@pytest.fixture
def get(host: Host) -> Callable[..., Answer]:
    """Asks the running server for a path below the site's root."""
    return lambda path, encoding="identity": ask(host.address + path, encoding=encoding, trust=TRUST)
