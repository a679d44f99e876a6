"""Work on a list of tasks, shared among forked processes: each takes the next task when it is free.

A forked process has whatever this one has loaded, without loading it again; where Python does not fork, this process
does all.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized
from typing import Any, Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")
MOST = 8
"""Processes at most; each costs a few hundredths of a second and its share of memory."""


def shared(tasks: Sequence[T], work: Callable[[Iterator[T]], list[R]]) -> list[R]:
    """What ``work`` returns for some of the tasks, put together for all of them, in no order; it must not depend on which."""
    count = min(len(os.sched_getaffinity(0)), MOST, len(tasks)) if sys.platform == "linux" else 1
    if count <= 1:
        return alone(tasks, work)
    context = multiprocessing.get_context("fork")
    _FORKED[:] = [(work, _Shared(tasks, context.Value("i", 0)))]
    with context.Pool(count - 1) as pool:
        others = [pool.apply_async(_forked) for _ in range(count - 1)]
        found = _forked()
        for other in others:
            found += other.get()
    _FORKED.clear()
    return found


def alone(tasks: Sequence[T], work: Callable[[Iterator[T]], list[R]]) -> list[R]:
    """As :func:`shared`, in this process."""
    return work(iter(tasks))


@dataclass
class _Shared(Generic[T]):
    """Tasks of which each goes to one process."""

    tasks: Sequence[T]
    taken: Synchronized[int]

    def __iter__(self) -> Iterator[T]:
        while True:
            with self.taken.get_lock():
                place = self.taken.value
                self.taken.value += 1
            if place >= len(self.tasks):
                return
            yield self.tasks[place]


_FORKED: list[tuple[Callable[[Iterator[Any]], list[Any]], _Shared[Any]]] = []
"""What the processes work on, for as long as they run."""


def _forked() -> list[Any]:
    work, tasks = _FORKED[0]
    return list(work(iter(tasks)))
