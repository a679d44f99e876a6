"""Firefox without a window, driven over Marionette, the remote control that every Firefox has built in.

Playwright drives a Firefox of its own alone, and geckodriver is in no registry from which this project installs.
The protocol: JSON messages, each with its length in front, ``[0, number, command, parameters]`` and ``[1, number,
error, result]``.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("firefox-esr", "firefox")
_DEAD_END = "127.0.0.1:9"
_PATIENCE = 60.0


def find_firefox() -> str | None:
    """Its command, if this machine has one."""
    named = [os.environ.get("FIREFOX", ""), *NAMES]
    return next((found for name in named if name and (found := shutil.which(name))), None)


class Firefox:
    """One window, and the line on which it is told what to do."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._number = 0
        self._read()
        self.ask("WebDriver:NewSession", {})

    def ask(self, command: str, parameters: dict[str, Any]) -> Any:
        """The answer to a command; ``AssertionError`` with what Firefox says against it."""
        self._number += 1
        message = json.dumps([0, self._number, command, parameters]).encode()
        self._line.sendall(b"%d:%b" % (len(message), message))
        _, number, error, result = self._read()
        assert number == self._number
        assert error is None, error
        return result

    def go(self, address: str) -> None:
        """Open a page, and wait until it is loaded."""
        self.ask("WebDriver:Navigate", {"url": address})

    def run(self, body: str, *arguments: object) -> Any:
        """Run a function's body in the page."""
        return self.ask("WebDriver:ExecuteScript", {"script": body, "args": list(arguments), "sandbox": None})["value"]

    def until(self, body: str, fits: Callable[[Any], bool] = bool) -> Any:
        """What the body gives, once it fits."""
        deadline = time.monotonic() + _PATIENCE
        while not fits(value := self.run(body)):
            assert time.monotonic() < deadline, f"{body} still gives {value!r}"
            time.sleep(0.05)
        return value

    def _read(self) -> Any:
        head = b""
        while not head.endswith(b":"):
            head += self._received(1)
        return json.loads(self._received(int(head[:-1])))

    def _received(self, size: int) -> bytes:
        whole = b""
        while len(whole) < size:
            part = self._line.recv(size - len(whole))
            assert part, "Firefox has gone"
            whole += part
        return whole


@contextmanager
def firefox(path: str, folder: Path, **settings: object) -> Iterator[Firefox]:
    """A Firefox with a profile of its own in ``folder`` and no way to any network; it ends with the block."""
    (folder / "user.js").write_text(
        "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in (_CUT | settings).items()),
        encoding="utf-8",
    )
    command = [path, "--headless", "--marionette", "--no-remote", "--profile", os.fspath(folder)]
    with (folder / "told").open("wb") as told, subprocess.Popen(command, stdout=told, stderr=told) as process:
        try:
            with socket.create_connection(
                ("127.0.0.1", _port(folder / "MarionetteActivePort", process)), timeout=_PATIENCE
            ) as line:
                yield Firefox(line)
        finally:
            process.terminate()


def _port(file: Path, process: subprocess.Popen[bytes]) -> int:
    deadline = time.monotonic() + _PATIENCE
    while not (file.exists() and file.read_text(encoding="utf-8").strip()):
        assert process.poll() is None, "Firefox has ended by itself"
        assert time.monotonic() < deadline, "Firefox does not answer"
        time.sleep(0.05)
    return int(file.read_text(encoding="utf-8"))


_CUT: dict[str, object] = {
    "marionette.port": 0,  # any free one, which it then writes into its profile
    "network.proxy.type": 1,
    "network.proxy.http": _DEAD_END.partition(":")[0],
    "network.proxy.http_port": int(_DEAD_END.partition(":")[2]),
    "network.proxy.ssl": _DEAD_END.partition(":")[0],
    "network.proxy.ssl_port": int(_DEAD_END.partition(":")[2]),
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "app.update.auto": False,
    "ui.prefersReducedMotion": 1,
}
