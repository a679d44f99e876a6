"""Exit codes, Ctrl-C, expected failures and signs of life."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from _console import Progress, Refusal, run

SCRIPTS = Path(__file__).parents[2] / "scripts"


def ended(main, capsys):
    """The exit code, and what stood in the error output."""
    with pytest.raises(SystemExit) as stopped:
        run(main)
    return stopped.value.code, capsys.readouterr().err


def raising(error):
    """A command that ends so."""

    def main(arguments):
        raise error

    return main


@pytest.mark.parametrize("code", [0, 1])
def test_code_of_the_command_is_the_exit_code(code, capsys):
    """0 is well, 1 is problems."""
    assert ended(lambda arguments: code, capsys) == (code, "")


def test_refusal_is_told_in_its_words(capsys):
    """No traceback, and the code that it carries."""
    assert ended(raising(Refusal("Not here.", 2)), capsys) == (2, "Not here.\n")


def test_ctrl_c_is_told_in_a_word(capsys):
    """130, as shells have it."""
    assert ended(raising(KeyboardInterrupt()), capsys) == (130, "\nStopped.\n")


def test_refusals_of_the_system_are_told(capsys):
    """A full disk is nobody's bug."""
    assert ended(raising(OSError(28, "No space left on device")), capsys) == (
        1,
        "The system refused: [Errno 28] No space left on device\n",
    )


def test_bugs_keep_their_traceback():
    """Only what is expected is put in words."""
    with pytest.raises(ZeroDivisionError):
        run(raising(ZeroDivisionError()))


def test_progress_is_printed_once_without_a_terminal(capsys):
    """A log shall not fill with seconds."""
    progress = Progress("Building")
    progress.tick()
    progress.tick("page 3")
    progress.done("Built.")
    assert capsys.readouterr().out == "Building ...\nBuilt.\n"


def test_progress_changes_on_a_terminal(capsys, monkeypatch):
    """The seconds and the detail show, and the last text stays."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(os, "get_terminal_size", lambda: os.terminal_size((80, 24)))
    progress = Progress("Building")
    progress.tick("page 3")
    progress.done("Built.")
    out = capsys.readouterr().out
    assert "Building: 0 s (page 3)" in out
    assert out.endswith("Built.\n")


@pytest.mark.skipif(os.name == "nt", reason="a signal of POSIX systems")
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_signals_end_a_command_cleanly(sent, code):
    """Through ``finally``, without a traceback, also where a shell had it started with SIGINT ignored."""
    text = (
        "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "import _python, _console, time\n"
        "def main(arguments):\n"
        "    try:\n        print('up', flush=True); time.sleep(60)\n"
        "    finally:\n        print('cleaned', flush=True)\n"
        "_console.run(main)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", text], cwd=SCRIPTS, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout.readline() == "up\n"
        child.send_signal(sent)
        out, err = child.communicate(timeout=10)
    assert (child.returncode, out) == (code, "cleaned\n")
    assert "Traceback" not in err
