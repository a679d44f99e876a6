"""The command prints every problem with its place, and needs no MkDocs."""

import subprocess
import sys
from pathlib import Path

import check

BAD = "mp1:\n  colour: red\n"


def test_problems_are_printed_and_fail(tmp_path, monkeypatch, capsys):
    """A field that does not exist: place, rule, repair, number, exit code 1."""
    file = tmp_path / "docs/data/trials/mp1.yml"
    file.parent.mkdir(parents=True)
    file.write_text(BAD, encoding="utf-8")
    monkeypatch.setattr(check, "enter", lambda locks: None)
    monkeypatch.setattr(check, "ROOT", tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    assert check.main([]) == 1
    out = capsys.readouterr().out
    assert "docs/data/trials/mp1.yml:2:3: [unknown-field] 'colour' is not a field here." in out
    assert "[missing-field]" in out


def test_no_mkdocs_is_imported():
    """It would take longer than the check itself."""
    code = (
        "import sys, check; check.enter = lambda locks: None; check.main([]);"
        "sys.exit(any(name.split('.')[0] in {'mkdocs', 'material'} for name in sys.modules) and 'mkdocs was imported')"
    )
    scripts = Path(check.__file__).parent
    done = subprocess.run([sys.executable, "-c", code], cwd=scripts, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
