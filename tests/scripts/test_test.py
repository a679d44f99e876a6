"""The command passes on arguments, the browser and pytest's outcome."""

import os
import sys

import pytest

import test as command
from _environment import ROOT


@pytest.fixture
def calls(monkeypatch):
    """What would be given to pytest; no environment is made and no browser looked for."""
    log = []
    monkeypatch.setattr(command, "enter", lambda locks: None)
    monkeypatch.setattr(command, "_browser", lambda: "/the/browser")
    monkeypatch.setattr(command, "_pytest", lambda arguments: log.append(arguments) or 0)
    own = {name: value for name, value in os.environ.items() if name != "CHROMIUM"}
    monkeypatch.setattr(os, "environ", own)  # what the command sets there must not outlive the test
    return log


def test_arguments_are_passed_on(calls):
    """As they are."""
    assert command.main(["-k", "swap", "-x", "tests/scripts"]) == 0
    assert calls == [["-k", "swap", "-x", "tests/scripts"]]


def test_browser_is_handed_to_the_tests(calls):
    """In the variable that also names one."""
    command.main(["-q"])
    assert os.environ["CHROMIUM"] == "/the/browser"


def test_no_browser_leaves_those_tests_out(calls):
    """And looks for none."""
    command.main(["--no-browser", "-q"])
    assert calls == [["-m", "not browser", "-q"]]
    assert "CHROMIUM" not in os.environ


@pytest.mark.parametrize(("beside", "browser", "expected"), [(0, 0, 0), (1, 0, 1), (0, 1, 1), (5, 0, 1)])
def test_without_arguments_both_halves_run_and_both_count(calls, monkeypatch, capfd, beside, browser, expected):
    """What ran beside is told at the end, and a failure in either fails the command."""
    monkeypatch.setattr(command, "PYTEST", ["-c", f"import sys; print(sys.argv[1:]); raise SystemExit({beside})"])
    monkeypatch.setattr(command, "_pytest", lambda arguments: calls.append(arguments) or browser)
    assert command.main([]) == expected
    assert calls == [[command.REAL_SITE]]
    assert capfd.readouterr().out == f"['--ignore={command.REAL_SITE}']\n"
    assert (ROOT / command.REAL_SITE).is_dir()


@pytest.mark.parametrize(("code", "expected"), [(0, 0), (1, 1), (2, 1), (3, 1), (4, 2), (5, 1)])
def test_exit_codes_of_pytest_become_the_commands(monkeypatch, code, expected):
    """0 ok, 1 problems (errors while collecting and nothing chosen among them), 2 usage."""
    monkeypatch.setattr(command, "PYTEST", ["-c", f"raise SystemExit({code})"])
    assert command._pytest([]) == expected


def test_last_line_is_pytests_own(tmp_path):
    """Nothing is printed after its count."""
    (tmp_path / "test_one.py").write_text("def test_one():\n    pass\n", encoding="utf-8")
    code = f"import test; test.ROOT = {str(tmp_path)!r}; sys.exit(test._pytest(['-p', 'no:cacheprovider']))"
    done = command.subprocess.run(
        [sys.executable, "-c", f"import sys; {code}"],
        cwd=ROOT / "scripts",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "1 passed in" in done.stdout.splitlines()[-1]
