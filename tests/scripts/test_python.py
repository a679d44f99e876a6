"""A Python that is too old is refused in words, before anything that it cannot parse is read."""

import ast
import importlib
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"
READ_BY_OLD_PYTHONS = ["_python", "build", "check", "lock", "serve", "test"]


@pytest.mark.parametrize("name", READ_BY_OLD_PYTHONS)
def test_commands_parse_on_old_pythons(name):
    """What stands before the refusal, and the whole file around it, is Python 3.7."""
    ast.parse((SCRIPTS / f"{name}.py").read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("name", READ_BY_OLD_PYTHONS[1:])
def test_commands_refuse_before_they_import_their_own(name):
    """Of the project's own modules, each command imports ``_python`` first."""
    tree = ast.parse((SCRIPTS / f"{name}.py").read_text(encoding="utf-8"))
    names = [
        node.names[0].name if isinstance(node, ast.Import) else node.module for node in tree.body if _imports(node)
    ]
    assert next(name for name in names if name.startswith("_") and name != "__future__") == "_python"


def test_old_python_is_told_what_to_do(monkeypatch, capsys):
    """The message names the Python found and a command that would work; the exit code is 2."""
    monkeypatch.setattr(sys, "version_info", (3, 9, 6))
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    monkeypatch.setattr(sys, "argv", ["scripts/serve.py", "--port", "80"])
    monkeypatch.delitem(sys.modules, "_python", raising=False)
    with pytest.raises(SystemExit) as stopped:
        importlib.import_module("_python")
    assert stopped.value.code == 2
    assert capsys.readouterr().err == (
        "This needs Python 3.11 or newer; /usr/bin/python3 is Python 3.9.\n"
        "Get a newer one from https://www.python.org/downloads/ or your system's package manager,\n"
        "then start the command with it, for example: python3.13 scripts/serve.py --port 80\n"
    )


def _imports(node):
    return isinstance(node, ast.Import | ast.ImportFrom)
