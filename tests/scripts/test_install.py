"""Installing shows its steps, and a failure says pip's last words and what to do."""

import sys
from pathlib import Path

import pytest

from _console import Refusal
from _install import CONNECTION, FAILED, OPTIONS, advice, install, pinned, steps

OUTPUT = """\
Collecting babel==2.18.0 (from -r site.txt (line 7))
  Using cached babel-2.18.0.whl (1 kB)
Requirement already satisfied: click==8.5.1 in x (from -r site.txt)
Installing collected packages: babel
""".splitlines()


def test_steps_count_packages():
    """Fetched and already there both count."""
    assert list(steps(OUTPUT, 2)) == ["1 of 2: babel 2.18.0", "2 of 2: click 8.5.1", "unpacking"]


def test_hashes_are_always_required():
    """The options that the promise of the lock files rests on."""
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:"} <= set(OPTIONS)


def test_pinned_counts_packages_not_hashes(tmp_path):
    """Comments, hashes and origins are no packages."""
    lock = tmp_path / "site.txt"
    lock.write_text(
        "# x==1\na==1 \\\n    --hash=sha256:00\n    # via b==2\nb==2 ; python_version < '4' \\\n", encoding="utf-8"
    )
    assert pinned(lock) == 2


def test_failure_quotes_pip(tmp_path, monkeypatch, capsys):
    """A package that cannot be had: pip's words and a way on, no traceback."""
    lock = tmp_path / "site.txt"
    lock.write_text(f"no-such-package==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(Refusal) as refusal:
        install(Path(sys.executable), lock)
    told = str(refusal.value)
    assert told.startswith(FAILED)
    assert "No matching distribution found for no-such-package==1" in told
    assert f"Installing {tmp_path.name}/site.txt ..." in capsys.readouterr().out


def test_advice_for_a_python_that_is_too_new():
    """There the connection is not the likely trouble."""
    assert advice(["x"], (3, 19)).endswith(
        "The locked versions are built for Python 3.11 to 3.14; this is 3.19. Start the command with python3.14 instead."
    )


def test_advice_for_a_served_python():
    """There it is."""
    assert advice(["one", "two"], (3, 12)) == f"{FAILED}\n    one\n    two\n{CONNECTION}"
