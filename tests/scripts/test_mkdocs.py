"""One strict build in a process of its own."""

import os

import pytest

from _mkdocs import build, report


def no_tick():
    """Nobody is watching."""


def test_build_gives_a_site_and_nothing_to_tell(tiny):
    """Not even the theme's notice about the next MkDocs."""
    result = build(tiny, tiny / "out", "mkdocs.yml", no_tick)
    assert (result.ok, result.report) == (True, "")
    assert "first word" in (tiny / "out" / "index.html").read_text(encoding="utf-8")


def test_warnings_fail_the_build_and_are_told(tiny):
    """Strict: a link to nowhere is enough."""
    (tiny / "docs/index.md").write_text("[x](nowhere.md)\n", encoding="utf-8")
    result = build(tiny, tiny / "out", "mkdocs.yml", no_tick)
    assert not result.ok
    assert "'nowhere.md'" in result.report
    assert "INFO" not in result.report


def test_address_of_the_site(tiny, monkeypatch):
    """The environment's, unless the caller knows better."""
    monkeypatch.setenv("SITE_URL", "https://example.org/")
    build(tiny, tiny / "hosted", "mkdocs.yml", no_tick)
    build(tiny, tiny / "served", "mkdocs.yml", no_tick, "http://127.0.0.1:8000/")
    assert 'href="https://example.org/"' in (tiny / "hosted/index.html").read_text(encoding="utf-8")
    assert 'href="http://127.0.0.1:8000/"' in (tiny / "served/index.html").read_text(encoding="utf-8")


def test_interrupted_build_takes_its_process_along(tiny):
    """Ctrl-C while MkDocs works: it is gone before the exception leaves."""
    (tiny / "hooks/word.py").write_text(
        "import os, pathlib, time\npathlib.Path('pid').write_text(str(os.getpid()))\ntime.sleep(60)\n", encoding="utf-8"
    )

    def interrupt_once_it_runs():
        if (tiny / "pid").exists():
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(tiny, tiny / "out", "mkdocs.yml", interrupt_once_it_runs)
    with pytest.raises(OSError, match=r"No such process|parameter is incorrect"):
        os.kill(int((tiny / "pid").read_text()), 0)


def test_report_keeps_what_matters():
    """The ordinary course of events is left out."""
    assert report("INFO    -  Cleaning site\nERROR   -  docs/a.yml:1:2\n  more \nINFO    -  x\n") == (
        "ERROR   -  docs/a.yml:1:2\n  more"
    )
