"""What the server answers, with and without a build."""

import json
from dataclasses import replace

import pytest

from _console import Refusal
from _server import listen
from _supervisor import Shown


def test_page_has_the_reload_script_of_its_build(site):
    """Just before the end of the body, and only as served."""
    response, body = site.get("/")
    assert response.status == 200
    assert body == '<html><body>Home<script src="/-/reload.js?7" defer></script></body></html>'
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("path", "kind", "text"),
    [("/data/a.csv", "text/csv; charset=utf-8", "a,b\n"), ("/x.js", "text/javascript; charset=utf-8", "1")],
)
def test_files_are_served_as_they_are(site, path, kind, text):
    """With their type, whatever the machine's own table of types says."""
    response, body = site.get(path)
    assert (response.status, response.headers["Content-Type"], body) == (200, kind, text)


def test_folder_without_its_slash_redirects(site):
    """As hosts do, so that relative links work."""
    response, _ = site.get("/risks")
    assert (response.status, response.headers["Location"]) == (301, "/risks/")


def test_folder_with_its_slash_is_its_page(site):
    """A query does not matter."""
    assert "Risks" in site.get("/risks/?q=1")[1]


@pytest.mark.parametrize("path", ["/nothing", "/nothing/", "/data/", "/x.js/", "/../secret.txt", "/%2e%2e/secret.txt"])
def test_what_is_not_there_is_the_sites_own_page(site, path):
    """Folders are not listed, and nothing outside of the build is served."""
    response, body = site.get(path)
    assert response.status == 404
    assert "Not here" in body


def test_head_has_no_body(site):
    """Link checkers ask so."""
    response, body = site.get("/", "HEAD")
    assert (response.status, body) == (200, "")
    assert int(response.headers["Content-Length"]) > 0


def test_state_tells_build_and_problems(site):
    """What the reload script asks for."""
    site.shown = replace(site.shown, problems="docs/a.yml:1:1: <wrong>")
    assert json.loads(site.get("/-/state")[1]) == {"number": 7, "problems": "docs/a.yml:1:1: <wrong>"}


def test_next_build_is_served_at_once(site, tmp_path):
    """From the next request on."""
    (tmp_path / "next").mkdir()
    (tmp_path / "next/index.html").write_text("<body>Next</body>", encoding="utf-8")
    site.shown = Shown(tmp_path / "next", 8)
    assert site.get("/")[1] == '<body>Next<script src="/-/reload.js?8" defer></script></body>'


def test_without_a_build_the_problems_are_the_page(site):
    """As text, and with the script that reloads once there is a build."""
    site.shown = Shown(None, 0, "<b>wrong</b>")
    response, body = site.get("/risks/")
    assert response.status == 503
    assert "&lt;b&gt;wrong&lt;/b&gt;" in body
    assert "/-/reload.js?0" in body


def test_port_in_use_is_refused(site):
    """In words."""
    with pytest.raises(Refusal, match=r"127\.0\.0\.1:\d+ cannot be listened at: ") as refusal:
        listen("127.0.0.1", site.server.server_port, lambda: site.shown)
    assert refusal.value.code == 2


def test_without_a_port_the_next_free_one_is_taken(site, monkeypatch):
    """Another server may be running already."""
    monkeypatch.setattr("_server.PORTS", [site.server.server_port, 0])
    server = listen("127.0.0.1", None, lambda: site.shown)
    server.server_close()
    assert server.url == f"http://127.0.0.1:{server.server_port}/"
