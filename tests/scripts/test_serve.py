"""The command from start to end, on a tiny project, as its user sees it."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

import serve
from _mkdocs import Result

SCRIPTS = Path(serve.__file__).parent
START = """
import pathlib, serve
serve.ROOT = pathlib.Path.cwd()
serve.run(lambda arguments: serve.serve("127.0.0.1", 0, polling=False))
"""
PATIENCE = 20  # seconds


@pytest.fixture
def served(tiny):
    """The running command; its lines can be read."""
    environment = {**os.environ, "PYTHONPATH": str(SCRIPTS)}
    process = subprocess.Popen(
        [sys.executable, "-c", START],
        cwd=tiny,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def read_until(process, text):
    """The lines up to the one with ``text``."""
    lines = []
    for line in process.stdout:
        lines.append(line)
        if text in line:
            return "".join(lines)
    pytest.fail(f"the command ended after: {''.join(lines)}")


def page(url):
    """What a browser would get."""
    with urlopen(url, timeout=5) as response:  # noqa: S310 - this machine's own
        return response.read().decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="ends the command with a signal of POSIX systems")
def test_serves_rebuilds_and_keeps_the_last_good_build(served, tiny):
    """A change of page or of Python shows; a wrong one is told and does not; Ctrl-C leaves nothing."""
    assert read_until(served, "Serving at ").startswith("Building the site ...\nBuilt in ")
    url = f"http://127.0.0.1:{next((tiny / '.cache').glob('serve-*')).name.removeprefix('serve-')}/"
    assert "first text" in page(url)

    (tiny / "hooks/word.py").write_text("WORD = 'second word'\n", encoding="utf-8")
    assert "hooks/word.py changed: building ..." in read_until(served, "Built in ")
    assert "second word" in page(url)

    (tiny / "docs/index.md").write_text("# Home\n\n[x](nowhere.md)\n", encoding="utf-8")
    told = read_until(served, "This change is not shown")
    assert "'nowhere.md'" in told
    assert "first text" in page(url)

    (tiny / "docs/index.md").write_text("# Home\n\nsecond text\n", encoding="utf-8")
    read_until(served, "Built in ")
    assert "second text" in page(url)

    served.send_signal(signal.SIGINT)
    assert served.wait(PATIENCE) == 130
    assert not list((tiny / ".cache").glob("serve-*"))


def test_outcome_of_a_good_build():
    """The seconds."""
    assert serve.outcome(Result(ok=True, report=""), 1.23, SCRIPTS) == "Built in 1.2 s."


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (SCRIPTS, "This change is not shown: the last good build stays until the problems are repaired."),
        (None, "There is nothing to show until the problems are repaired."),
    ],
)
def test_outcome_of_a_bad_build(shown, text):
    """The problems, then what the reader sees meanwhile."""
    assert serve.outcome(Result(ok=False, report="a.yml:1:1: wrong"), 1, shown) == f"a.yml:1:1: wrong\n{text}"


@pytest.mark.parametrize(("changed", "text"), [(["a"], "a"), (["a", "b", "c"], "a and 2 more")])
def test_summary_of_changes(changed, text):
    """One name is enough."""
    assert serve.summary(changed) == text


@pytest.mark.parametrize("text", ["-1", "65536", "http", "\u0663", ""])
def test_what_is_no_port_is_refused(text, capsys):
    """Before anything is installed; the exit code is 2."""
    with pytest.raises(SystemExit) as stopped:
        serve.main(["--port", text])
    assert stopped.value.code == 2
    assert "is not a port: 1 to 65535, or 0 for any that is free" in capsys.readouterr().err
