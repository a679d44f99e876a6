"""The command: what is asked, what is remembered, what it says, and when it fails."""

from __future__ import annotations

import pytest

import check_links
from _console import Refusal
from links import ledger, refusing, report, rounds
from links.addresses import addresses, by_turns

ADDRESS = "https://doi.org/10.1000/xyz123"


@pytest.fixture
def project(small, monkeypatch):
    """The small project in place of the real one, with a ledger of its own and no server at all."""
    monkeypatch.setattr(check_links, "enter", lambda locks: None)
    monkeypatch.setattr(check_links, "ROOT", small)
    monkeypatch.setattr(check_links, "LEDGER", small / "checked.tsv")
    monkeypatch.setattr(check_links, "today", lambda: "2027-01-10")
    source = small / "docs/data/sources/news2021.yml"
    source.write_text(source.read_text().replace("https://example.org/report", "https://news.test/report"))
    page = small / "docs/index.md"
    page.write_text(f"{page.read_text()}\nSee [more](https://more.test/a).\n\n`https://code.test`\n")
    return small


def answering(monkeypatch, **states):
    """Answers as given, by the address's host; all others are well."""

    def rows(asked, agent, settings):
        return [answer(address, states) for address in asked]

    monkeypatch.setattr(rounds, "rows", rows)
    monkeypatch.setitem(rounds.ask.__kwdefaults__, "sleep", lambda seconds: None)


def answer(address, states):
    """A row of linkchecker's report."""
    result = next((said for host, said in states.items() if f"//{host}." in address), "200 OK")
    return {"urlname": address, "url": address, "result": result, "warningstring": "", "infostring": ""}


def test_every_address_once_with_its_places(project):
    """DOIs, registries' pages, addresses in records and links of pages; neither code nor reserved names."""
    assert addresses(project) == {
        "https://clinicaltrials.gov/study/NCT00000001": ["trials/alpha"],
        ADDRESS: ["sources/smith2020"],
        "https://more.test/a": ["docs/index.md"],
        "https://news.test/report": ["sources/news2021"],
    }


def test_the_list_asks_nobody(project, monkeypatch, capsys):
    """It is for looking."""
    monkeypatch.setattr(rounds, "rows", None)
    assert check_links.main(["--list"]) == 0
    assert capsys.readouterr().out.endswith("sources/news2021\n4 addresses.\n")


def test_hosts_take_turns():
    """So that none is asked in a row while others wait."""
    assert by_turns(["https://a/1", "https://a/2", "https://b/1"]) == ["https://a/1", "https://b/1", "https://a/2"]


def test_all_well_is_remembered_and_not_asked_again(project, monkeypatch, capsys):
    """Sorted, one line each; 30 days later they are due."""
    answering(monkeypatch)
    assert check_links.main([]) == 0
    lines = (project / "checked.tsv").read_text().splitlines()
    assert lines[1:] == sorted(lines[1:])
    assert f"{ADDRESS}\twell\t2027-01-10" in lines
    assert check_links.main([]) == 0
    assert "4 addresses, 0 asked now; 0 to look at." in capsys.readouterr().out
    monkeypatch.setattr(check_links, "today", lambda: "2027-02-09")
    check_links.main([])
    assert "4 addresses, 4 asked now" in capsys.readouterr().out


def test_a_gone_page_is_a_problem_at_once(project, monkeypatch, capsys):
    """With who names it and how to repair it."""
    answering(monkeypatch, news="404 Not Found")
    assert check_links.main([]) == 1
    assert (
        "https://news.test/report: its server says that it is gone. Named by sources/news2021. Repair: open it by hand; "
        "name its new address, or its archived copy (--archive) with original_gone: true.\n"
    ) in capsys.readouterr().out


def test_a_busy_server_is_a_problem_after_two_weeks(project, monkeypatch, capsys):
    """The first day of the failure is kept."""
    answering(monkeypatch, news="503 Service Unavailable")
    assert check_links.main([]) == 0
    assert "1 did not answer now and will be asked again" in capsys.readouterr().out
    monkeypatch.setattr(check_links, "today", lambda: "2027-01-24")
    assert check_links.main([]) == 1
    assert "https://news.test/report: its server fails, since 2027-01-10." in capsys.readouterr().out
    assert "https://news.test/report\tserver\t2027-01-24\t2027-01-10" in (project / "checked.tsv").read_text()


def test_a_host_that_refuses_robots_is_listed_or_looked_at(project, monkeypatch, capsys, tmp_path):
    """And its entry has to go when it refuses no more."""
    file = tmp_path / "refusing.yml"
    file.write_text("# none\n")
    read = refusing.read
    monkeypatch.setattr(refusing, "read", lambda: read(file))
    answering(monkeypatch, news="403 Forbidden")
    assert check_links.main([]) == 1
    assert "if it is there, list news.test in scripts/links/refusing.yml with the reason" in capsys.readouterr().out
    file.write_text("news.test: Answers 403 to every robot; opened by hand.\n")
    assert check_links.main([]) == 0
    monkeypatch.setattr(check_links, "today", lambda: "2027-01-11")
    answering(monkeypatch)
    assert check_links.main([]) == 1
    assert "refusing.yml: news.test refuses nothing any more. Repair: take it out." in capsys.readouterr().out


def test_an_entry_without_a_reason_is_refused(tmp_path):
    """The reason is what a later reader has to go by."""
    file = tmp_path / "refusing.yml"
    file.write_text("news.test: robots\n")
    with pytest.raises(Refusal, match=r"'news\.test' has no reason"):
        refusing.read(file)


def test_without_a_network_nothing_is_noted(project, monkeypatch):
    """Else one run on a train would call every address broken."""
    row = {"url": "", "result": "ConnectionError: no", "warningstring": "", "infostring": ""}
    answering(monkeypatch)
    monkeypatch.setattr(rounds, "rows", lambda asked, *_: [{"urlname": address, **row} for address in asked])
    with pytest.raises(Refusal, match="Is there a connection"):
        check_links.main([])
    assert not (project / "checked.tsv").exists()


def test_a_stop_keeps_what_was_answered(project, monkeypatch, capsys):
    """The next run asks the rest."""

    def rows(asked, agent, settings):
        yield answer(asked[0], {})
        raise KeyboardInterrupt

    answering(monkeypatch)
    monkeypatch.setattr(rounds, "rows", rows)
    with pytest.raises(KeyboardInterrupt):
        check_links.main([])
    assert len(ledger.read(project / "checked.tsv")) == 1
    answering(monkeypatch)
    check_links.main([])
    assert "4 addresses, 3 asked now" in capsys.readouterr().out


def test_an_address_that_nothing_names_is_forgotten(project, monkeypatch):
    """The ledger holds what the site holds."""
    ledger.write(project / "checked.tsv", {"https://old.test/": ledger.Line("gone", "2026-01-01", "2026-01-01")})
    answering(monkeypatch)
    assert check_links.main([]) == 0
    assert "old.test" not in (project / "checked.tsv").read_text()


def test_moved_addresses_are_told_and_stop_nothing():
    """A person may want to write the new address."""
    lines = {"https://a.test/": ledger.Line("moved", "2027-01-10")}
    assert report.told(lines, {"https://a.test/": ["sources/a"]}, {}, "2027-01-10") == [
        "moved for good: https://a.test/ (sources/a)"
    ]


def test_the_committed_files_can_be_read():
    """The real ledger and the real list of hosts."""
    ledger.read(check_links.LEDGER)
    assert all(refusing.read().values())


def test_a_report_for_elsewhere_has_a_section_only_when_there_is_something(project, monkeypatch):
    """What reads it takes that as the sign."""
    answering(monkeypatch)
    check_links.main(["--report", str(project / "new/report.md")])
    assert (project / "new/report.md").read_text() == (
        "# Outside addresses, 2027-01-10\n\n4 addresses, 4 asked now; 0 to look at.\n"
    )
    answering(monkeypatch, more="404 Not Found")
    assert check_links.main(["--days", "0", "--report", str(project / "report.md")]) == 1
    text = (project / "report.md").read_text()
    assert "\n## To look at\n\n- https://more.test/a: " in text
    assert text.endswith("\n\n4 addresses, 4 asked now; 1 to look at.\n")
