"""``::: role-list``: who takes part, with what was asked of them and what is disputed."""

from __future__ import annotations

from pathlib import Path

from phases_site import show, words


def test_each_role_has_its_facts_and_sources(tmp_path: Path) -> None:
    """A word of absence stays; a dispute that was not found takes no line."""
    page, site = show(tmp_path, "::: role-list\n", records="roles")
    assert site.problems == []
    assert [(head["id"], words(head)) for head in page.select("h3")] == [
        ("role-one", "First therapist"),
        ("role-two", "Rater"),
    ]
    one, two = page.select(".role")
    assert "Sits through the day & <listens>." in words(one.p)
    assert one.p.select("a.cite")
    lines = {words(line.dt): words(line.dd) for line in one.select(".record > div")}
    assert lines == {
        "Takes part in": "preparation, dosing sessions",
        "On a dosing day": "Throughout",
        "What was asked of them": "A license",
        "Who asked for it": "not found",
        "Disputed, or gone wrong": "Whether one is enough",
        "Read in": "Alpha course",
    }
    assert "Disputed" not in words(two)
    assert two.select_one("dd.missing")
