"""The entry of the continuous integration."""

import os
import shutil
import subprocess

import pytest

from _environment import ROOT

RUN = ROOT / ".ci" / "run"


@pytest.mark.skipif(os.name == "nt", reason="it is for Debian machines")
def test_run_can_be_started():
    """Executable, and free of syntax errors."""
    assert os.access(RUN, os.X_OK)
    subprocess.run([shutil.which("bash") or "bash", "-n", RUN], check=True)


@pytest.mark.skipif(not shutil.which("bash") or os.name == "nt", reason="it is for Debian machines")
def test_run_calls_the_tests_and_gives_their_exit_code(tmp_path):
    """With its own arguments, and nothing printed after them."""
    (tmp_path / "python3").write_text(
        '#!/bin/sh\n[ "$1" = -c ] && exit 0\necho "python3 $*"\nexit 7\n', encoding="utf-8"
    )
    (tmp_path / "python3").chmod(0o755)
    environment = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "CHROMIUM": "/some/browser"}
    done = subprocess.run([RUN, "-k", "x"], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (7, "python3 scripts/test.py -k x\n")
