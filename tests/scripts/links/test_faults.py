"""Every fault of a server is told from the others, by linkchecker and the project's words for it."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
from http.server import ThreadingHTTPServer

import pytest
from odd_server import Handler

from links import rounds

EXPECTED = {
    "/fine": "well",
    "/a?x=1;y=2": "well",
    "/moved": "moved",
    "/chain": "moved",
    "/loop": "loop",
    "/slow": "timeout",
    "/cut": "cut",
    "/flaky": "well",
    "/soft": "soft",
    "/deep/article": "home",
    "/forbidden": "refused 127.0.0.1",
    "/busy": "busy",
    "/gone": "gone",
    "/missing": "gone",
    "/broken": "server",
    "/private/page": "robots.txt",
}


@pytest.fixture
def asked(server, settings, monkeypatch):
    """The state of each path after one run, and the pauses that were made."""
    monkeypatch.setattr(rounds, "ROUNDS", 2)
    lines, pauses = {}, []
    paths = [f"{server}{path}" for path in EXPECTED]
    seen = list(
        rounds.ask(
            [*paths, "http://127.0.0.1:9/closed"], lines, "2027-01-10", "tester/1",
            settings=settings, pause=0.1, sleep=pauses.append,
        )
    )  # fmt: skip
    return {address.removeprefix(server): line.state for address, line in lines.items()}, pauses, seen


def test_each_fault_has_its_word(asked):
    """Also a redirect for good, a soft 404, a deep address that leads to the front page, and a closed door."""
    states, pauses, seen = asked
    assert states == EXPECTED | {"http://127.0.0.1:9/closed": "unreachable"}
    assert len(seen) == len(EXPECTED) + 1
    assert pauses == [1]  # as the busy server asked
    assert (Handler.asked["/flaky"], Handler.asked["/busy"], Handler.asked["/gone"]) == (2, 2, 1)
    assert Handler.asked["/private/page"] == 0
    assert Handler.agents == {"tester/1"}


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes the certificate")
def test_a_certificate_that_nobody_vouches_for(tmp_path, settings, monkeypatch):
    """It is told from a closed door."""
    key, made = tmp_path / "key.pem", tmp_path / "made.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run([*command, "-keyout", key, "-out", made], check=True, capture_output=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda request, address: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setattr(rounds, "ROUNDS", 1)
    lines = {}
    list(rounds.ask([f"https://127.0.0.1:{server.server_port}/"], lines, "2027-01-10", "t", settings=settings, pause=0))
    server.shutdown()
    server.server_close()
    assert [line.state for line in lines.values()] == ["certificate"]
