"""Which changes count, and that a burst of them is one."""

import threading

import pytest
from watchdog.events import FileModifiedEvent, FileMovedEvent

from _watch import Changes, concerns_the_site, watch


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("docs/risks/index.md", True),
        ("docs/data/trials/mp1.yml", True),
        ("overrides/main.html", True),
        ("hooks/dossier/site.py", True),
        ("mkdocs.yml", True),
        ("mkdocs-offline.yml", True),
        ("hooks/dossier/__pycache__/site.cpython-311.pyc", False),
        ("docs/.index.md.swp", False),
        ("docs/index.md~", False),
        ("README.md", False),
        ("site/index.html", False),
        (".cache/serve-8000/1/index.html", False),
        ("docs", True),
    ],
)
def test_what_concerns_the_site(tmp_path, path, expected):
    """Pages, records, templates, styles, hooks and settings; not what tools leave beside them."""
    assert concerns_the_site(tmp_path / path, tmp_path) is expected


def test_burst_is_one_change(tmp_path):
    """A save is often several events, a checkout hundreds."""
    changes = Changes(tmp_path)
    for name in ("b.md", "a.md", "b.md"):
        changes.on_any_event(FileModifiedEvent(str(tmp_path / "docs" / name)))
    changes.on_any_event(FileMovedEvent(str(tmp_path / "docs/.tmp"), str(tmp_path / "docs/c.md")))
    assert changes.wait() == ["docs/a.md", "docs/b.md", "docs/c.md"]


@pytest.mark.parametrize("polling", [False, True])
def test_change_on_disk_is_noticed(tmp_path, polling):
    """Also in a folder that came after the start."""
    (tmp_path / "docs").mkdir()
    changes, observer = watch(tmp_path, polling=polling)
    try:
        (tmp_path / "docs/new").mkdir()
        (tmp_path / "docs/new/page.md").write_text("x", encoding="utf-8")
        seen = changes.wait()
        while "docs/new/page.md" not in seen:
            seen = changes.wait()
    finally:
        observer.stop()
        observer.join(5)


def test_reading_is_no_change(tmp_path):
    """Else each build would cause the next."""
    (tmp_path / "docs").mkdir()
    page = tmp_path / "docs/page.md"
    page.write_text("x", encoding="utf-8")
    changes, observer = watch(tmp_path)
    try:
        page.read_text(encoding="utf-8")
        (tmp_path / "docs/marker.md").write_text("x", encoding="utf-8")  # comes after whatever the reading caused
        assert changes.wait() == ["docs/marker.md"]
    finally:
        observer.stop()
        observer.join(5)


def test_wait_can_be_interrupted(tmp_path):
    """The waiting thread wakes now and then, so that Ctrl-C reaches it on Windows too."""
    changes = Changes(tmp_path)
    woken = threading.Event()
    changes._news.wait = lambda timeout: _stop(woken)
    with pytest.raises(KeyboardInterrupt):
        changes.wait()
    assert woken.is_set()


def _stop(woken):
    woken.set()
    raise KeyboardInterrupt
