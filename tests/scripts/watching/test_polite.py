"""How the services are asked: with a name, not twice, with what is known, and on after a stop."""

from __future__ import annotations

from datetime import timedelta

import pytest

from _polite import Client, NotReached, agent
from watching import crossref


def client(tmp_path, **more):
    """A client with its replies in the test's folder."""
    return Client(tmp_path / "replies", "tester/1", backoff=0, **more)


@pytest.fixture
def where(services):
    """The address of one of the services."""
    return crossref.SERVICE


def test_a_fresh_reply_is_not_asked_for_again(services, where, tmp_path):
    """A run that was stopped goes on from what it has."""
    first = client(tmp_path).get(where)
    assert client(tmp_path).get(where) == first
    assert len(services.asked) == 1


def test_an_old_reply_is_asked_for_with_its_etag(services, where, tmp_path):
    """Unchanged, it costs the service a line."""
    first = client(tmp_path).get(where)
    assert client(tmp_path, fresh=timedelta(0)).get(where) == first
    assert [headers.get("If-None-Match") for _, headers in services.asked] == [None, '"one"']


def test_a_changed_reply_takes_the_place_of_the_old(services, where, tmp_path):
    """Though the old one is kept."""
    client(tmp_path).get(where)
    for file in (tmp_path / "replies").iterdir():
        file.write_text(file.read_text().replace('\\"one\\"', '\\"older\\"'))
    services.replies["crossref"] = {"status": "new"}
    assert client(tmp_path, fresh=timedelta(0)).get(where).data == {"status": "new"}


def test_a_broken_cache_is_asked_for_again(services, where, tmp_path):
    """A half-written file is no reply."""
    client(tmp_path).get(where)
    for file in (tmp_path / "replies").iterdir():
        file.write_text("{")
    client(tmp_path).get(where)
    assert len(services.asked) == 2


def test_every_host_waits_its_turn(tmp_path, monkeypatch):
    """A second between two requests to one host; none for another."""
    slept = []
    asking = client(tmp_path, sleep=slept.append)
    for host in ("a", "b", "a"):
        asking._wait(host)
    assert len(slept) == 1
    assert 0.9 < slept[0] <= 1


def test_the_services_are_told_who_asks(monkeypatch, services, where, tmp_path):
    """With an address for complaints when the environment has one."""
    monkeypatch.delenv("REPO_URL", raising=False)
    monkeypatch.setenv("WATCH_CONTACT", "editor@example.org")
    assert agent("watch") == "mdma-therapy-evidence-watch/1 (mailto:editor@example.org)"
    client(tmp_path).get(where)
    assert services.asked[0][1]["User-Agent"] == "tester/1"


def test_what_is_no_answer_says_where(tmp_path):
    """With the reason below the last try."""
    with pytest.raises(NotReached, match=r"^http://127\.0\.0\.1:9/x gave no answer \(NewConnectionError\)$"):
        client(tmp_path).get("http://127.0.0.1:9/x")
