"""ruff and mypy are tests, so that the closing line of a run counts them."""

import subprocess
import sys

import pytest

from _environment import ROOT


@pytest.mark.parametrize("tool", [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]], ids=" ".join)
def test_code_passes(tool):
    """With the settings of pyproject.toml; what is wrong is printed whole."""
    done = subprocess.run([sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"{' '.join(tool)} found problems:\n{done.stdout}{done.stderr}", pytrace=False)
