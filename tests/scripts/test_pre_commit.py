"""The hooks for pre-commit: commands of this project alone, which refuse what is to be repaired and write nothing."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from small_site import SMALL, write_site

ROOT = Path(__file__).parents[2]
HOOKS = {
    hook["id"]: hook
    for repo in yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    for hook in repo["hooks"]
    if repo["repo"] == "local"
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of a few records with the real commands and the real core."""
    root = write_site(tmp_path_factory.mktemp("tiny"), SMALL)
    for name in ("scripts", "hooks"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    return root


def run(root: Path, hook: str, *files: str) -> tuple[int, str]:
    """Exit code and words of a hook, in the environment of the tests."""
    command = shlex.split(HOOKS[hook]["entry"])[1:]
    code = "import sys, runpy, _environment; _environment.enter = lambda locks: None; runpy.run_path(sys.argv[0], run_name='__main__')"
    begin = f"import sys; sys.argv = sys.argv[1:]; sys.path.insert(0, 'scripts'); {code}"
    names = [] if HOOKS[hook].get("pass_filenames") is False else files
    done = subprocess.run(
        [sys.executable, "-c", begin, *command, *names], cwd=root, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_nothing_is_fetched() -> None:
    """Every repository is this one, and each hook runs a command that is here."""
    repos = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert [repo["repo"] for repo in repos] == ["local"]
    assert set(HOOKS) == {"fix", "check"}
    for hook in HOOKS.values():
        python, script, *_ = shlex.split(hook["entry"])
        assert (hook["language"], python, (ROOT / script).is_file()) == ("system", "python3", True)


@pytest.mark.parametrize(
    ("name", "hooks"),
    [
        ("docs/data/sources/a.yml", {"fix", "check"}),
        ("docs/index.md", {"fix", "check"}),
        ("hooks/dossier/site.py", {"check"}),
        ("docs/data/schema/sources.json", {"check"}),
        ("README.md", set()),
    ],
)
def test_a_hook_runs_for_what_it_can_judge(name: str, hooks: set[str]) -> None:
    """And for nothing else."""
    assert {id_ for id_, hook in HOOKS.items() if re.search(hook["files"], name)} == hooks


def test_what_is_right_may_be_committed(project: Path) -> None:
    """Both are quiet."""
    assert run(project, "fix", "docs/data/sources/smith2020.yml", "docs/index.md") == (0, "Nothing to repair.\n")
    assert run(project, "check") == (0, "No problems.\n")


def test_a_wrong_doi_stops_the_commit(project: Path) -> None:
    """The difference is shown, the command that writes it is named, and the file is as it was."""
    file = project / "docs/data/sources/smith2020.yml"
    right = file.read_text(encoding="utf-8")
    wrong = right.replace("doi: 10.1000/", "doi: https://doi.org/10.1000/")
    file.write_text(wrong, encoding="utf-8")
    code, said = run(project, "fix", "docs/data/sources/smith2020.yml")
    assert (code, "+  doi: 10.1000/xyz123" in said, "python3 scripts/fix.py --write" in said) == (1, True, True)
    assert file.read_text(encoding="utf-8") == wrong
    code, said = run(project, "check")
    assert (code, "docs/data/sources/smith2020.yml:10:3: [field-value]" in said) == (1, True)
    file.write_text(right, encoding="utf-8")
