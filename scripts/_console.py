"""What every command shares at its edge: exit codes, Ctrl-C, expected failures in words, and a sign of life."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import NoReturn

OK, PROBLEMS, USAGE, INTERRUPTED = 0, 1, 2, 130


class Refusal(Exception):
    """An expected failure; its text says what is wrong and what to do. ``code`` is the command's exit code."""

    def __init__(self, text: str, code: int = PROBLEMS) -> None:
        super().__init__(text)
        self.code = code


def run(main: Callable[[list[str]], int]) -> NoReturn:
    """Run a command on the arguments of this process and leave with its exit code."""
    try:
        code = main(sys.argv[1:])
        sys.stdout.flush()
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        code = refusal.code
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        code = INTERRUPTED
    except BrokenPipeError:  # the reader of a pipe has gone, as in `check.py | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = PROBLEMS
    except OSError as error:  # a full disk, a folder that may not be written: the system's words say it
        print(f"The system refused: {error}", file=sys.stderr)
        code = PROBLEMS
    sys.exit(code)


def say(text: str) -> None:
    """One line to the reader, at once also when the output is a file or a pipe."""
    print(text, flush=True)


class Progress:
    """A line that keeps changing on a terminal (``Building: 3 s``) and is printed once elsewhere."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.start = time.monotonic()
        self._live = sys.stdout.isatty()
        self._width = 0
        if not self._live:
            say(f"{what} ...")

    @property
    def seconds(self) -> float:
        """Since the start."""
        return time.monotonic() - self.start

    def tick(self, detail: str = "") -> None:
        """Show that work goes on; ``detail`` says with what."""
        if self._live:
            self._show(f"{self.what}: {self.seconds:.0f} s{f' ({detail})' if detail else ''}")

    def done(self, text: str = "") -> None:
        """Replace the changing line by ``text`` for good."""
        if self._live:
            self._show("")
        if text:
            say(text)

    def _show(self, text: str) -> None:
        text = text[: os.get_terminal_size().columns - 1] if text else ""
        print(f"\r{text.ljust(self._width)}\r{text}", end="", flush=True)
        self._width = len(text)
