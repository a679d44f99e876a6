"""The small project, the three services on this machine, and the command over both."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "links"))

from odd_server import serving
from recorded import Services

import watch
from watching import clinicaltrials, crossref, europepmc, judged

LOG = """\
change-first:
  date: 2026-11-20
  what: The site was made.
  pages: [index.md]
  conclusions_changed: false
  why: Nothing stood here before.
"""


@pytest.fixture
def services(monkeypatch):
    """The services as recorded, without a second between requests."""
    Services.reset()
    monkeypatch.setattr("_polite.Client._wait", lambda self, host: None)
    monkeypatch.setattr("urllib3.Retry.get_backoff_time", lambda self: 0)
    monkeypatch.delenv("WATCH_CONTACT", raising=False)
    with serving(Services) as base:
        for module in (clinicaltrials, crossref, europepmc):
            monkeypatch.setattr(module, "SERVICE", f"{base}/{module.__name__.split('.')[-1]}")
        yield Services


@pytest.fixture
def project(small, services, monkeypatch, tmp_path):
    """The small project with a trial that goes on, and a log of changes."""
    monkeypatch.setattr(watch, "enter", lambda locks: None)
    monkeypatch.setattr(watch, "ROOT", small)
    monkeypatch.setattr(watch, "today", lambda: "2026-11-28")
    nobody = tmp_path / "judged.yml"
    nobody.write_text("# none\n", encoding="utf-8")
    read = judged.read
    monkeypatch.setattr(judged, "read", lambda: read(nobody))
    trial = small / "docs/data/trials/alpha.yml"
    text = trial.read_text(encoding="utf-8").replace(
        "  status: completed\n", "  status: recruiting  # as read in spring\n"
    )
    text = text.replace("published_as: paper", "published_as: nothing found").replace(
        "[smith2020]\n  summary", "[]\n  summary"
    )
    trial.write_text(text.replace("enrolled_is: started", "enrolled_is: planned"), encoding="utf-8")
    log = small / "docs/data/changes/changes.yml"
    log.parent.mkdir(parents=True)
    log.write_text(LOG, encoding="utf-8")
    return small


@pytest.fixture
def run(project, capsys):
    """The command: its exit code, what it said, and the patch."""

    def ran(*arguments):
        code = watch.main([*arguments, "--out", str(project / "out")])
        return code, capsys.readouterr().out, (project / "out/proposal.patch").read_text(encoding="utf-8")

    return ran
