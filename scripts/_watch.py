"""Changes of files that the site is made of, as one event per burst of changes."""

from __future__ import annotations

import threading
from pathlib import Path

from watchdog.events import (
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

FOLDERS = ("docs", "hooks", "overrides")
CONFIGS = ("mkdocs.yml", "mkdocs-offline.yml")
KINDS = [FileCreatedEvent, FileModifiedEvent, FileMovedEvent, FileDeletedEvent, FileClosedEvent]
QUIET = 0.15  # seconds without a change after which a burst (a save, a checkout) is taken to be over


class Changes(FileSystemEventHandler):
    """Remembers which files changed until they are asked for."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._news = threading.Condition()
        self._changed: set[str] = set()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Called by watchdog, in its thread."""
        paths = {Path(str(path)) for path in (event.src_path, event.dest_path) if path}
        mine = {path.relative_to(self._root).as_posix() for path in paths if concerns_the_site(path, self._root)}
        if mine:
            with self._news:
                self._changed |= mine
                self._news.notify_all()

    def wait(self) -> list[str]:
        """Wait for changes, and for the end of their burst; the files that changed, relative to the root."""
        with self._news:
            while not self._changed:
                self._news.wait(0.5)  # not for ever: Windows delivers Ctrl-C only between two waits
            while self._news.wait(QUIET):
                pass
            changed, self._changed = sorted(self._changed), set()
        return changed


def concerns_the_site(path: Path, root: Path) -> bool:
    """Whether a change of this file can change the site: not of compiled Python, nor of an editor's own files."""
    parts = path.relative_to(root).parts
    if any(part.startswith((".", "__pycache__")) for part in parts) or path.name.endswith(
        ("~", ".tmp", ".swp", "4913")
    ):
        return False
    return parts[0] in FOLDERS or (len(parts) == 1 and path.name in CONFIGS)


def watch(root: Path, *, polling: bool = False) -> tuple[Changes, BaseObserver]:
    """Start watching; asks the file system at intervals (``polling``) where it cannot tell of changes by itself."""
    changes = Changes(root)
    observer: BaseObserver = PollingObserver() if polling else Observer()
    observer.schedule(changes, str(root), recursive=False, event_filter=KINDS)
    for name in FOLDERS:
        if (root / name).is_dir():
            observer.schedule(changes, str(root / name), recursive=True, event_filter=KINDS)
    try:
        observer.start()
    except OSError:  # Linux' limit of watches
        if polling:
            raise
        return watch(root, polling=True)
    return changes, observer
