"""Who is asked again: what often passes, after a pause, a few times in a run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from . import ledger, states
from .addresses import by_turns
from .linkchecker import SETTINGS, rows

ROUNDS, PAUSE, LONGEST = 3, 30, 300
"""Times that an address is asked in a run, seconds between them, and the most that a server can ask for."""


def ask(
    asked: list[str],
    lines: dict[str, ledger.Line],
    today: str,
    agent: str,
    *,
    settings: Path = SETTINGS,
    pause: float = PAUSE,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[str]:
    """Ask, note each answer in ``lines`` at once, and give each address as it is answered."""
    before = dict(lines)
    left = by_turns(asked)
    for turn in range(ROUNDS):
        longest = pause
        failed, answered = [], False
        for row in rows(left, agent, settings) if left else ():
            address, state = row["urlname"], states.state_of(row)
            lines[address] = ledger.noted(before.get(address), state, today)
            answered = answered or state != "unreachable"
            if state in states.PASSING:
                failed.append(address)
                longest = max(longest, min(states.pause_of(row), LONGEST))
            if turn == 0:
                yield address
        left = by_turns(failed) if answered else []  # nobody at all: it is the network, and waiting helps nobody
        if left and turn + 1 < ROUNDS:
            sleep(longest)
