"""The small site with one long table more, built in both editions for the tests that use it in a browser."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from claims_site import article, claim
from medicines_site import INTERACTIONS
from small_site import SMALL, write_site

ROOT = Path(__file__).parents[2]
EDITIONS = {"hosted": ["mkdocs.yml", "site"], "offline": ["mkdocs-offline.yml", "site-offline"]}
REPOSITORY = "https://example.com/own/project"
MORE = 9
"""Trials besides ALPHA: BETA1 to BETA9. The third does not say how many took part; the fourth and fifth are of one size."""
PEOPLE = {1: "120", 2: "7", 3: "not reported", 4: "30", 5: "30", 6: "1500", 7: "64", 8: "9", 9: "88"}
STARTED = {
    1: "2017-11-02",
    2: "2019",
    3: "2018-10-18",
    4: "2018-06",
    5: "not found",
    6: "2016",
    7: "2015",
    8: "2014",
    9: "2013",
}
"""When each began, as exactly as its source says; ALPHA on January 1, 2018."""

_FRONT = "---\ntitle: {0}\ndescription: {0}.\nanswers: What is {0}?\n---\n\n"
_TABLES = """\
## Many trials

::: table trials
    id: long
    caption: All trials
    columns: [condition, people, started, status]

## One trial

::: table trials
    id: short
    caption: One trial
    rows: [alpha]
    columns: [people]
"""
_MEDICINES = "## Find\n\n::: medicine-finder\n    id: names\n\n" + "".join(
    f"::: medicine-list {of}\n\n" for of in ("danger", "unknown", "weaker effect")
)


def files() -> dict[str, str]:
    """Path to text of the project's own files."""
    out = dict(SMALL)
    alpha, page = SMALL["docs/data/trials/alpha.yml"], SMALL["docs/trials/alpha.md"]
    for i in range(1, MORE + 1):
        trial = (
            alpha.replace("alpha:", f"beta{i}:", 1)
            .replace("ALPHA", f"BETA{i}")
            .replace("NCT00000001", f"NCT0123450{i}")
        )
        trial = trial.replace("started: 2018-01-01", f'started: "{STARTED[i]}"')
        out[f"docs/data/trials/beta{i}.yml"] = trial.replace("enrolled: 41", f"enrolled: {PEOPLE[i]}")
        out[f"docs/trials/beta{i}.md"] = page.replace("ALPHA", f"BETA{i}").replace("trials/alpha", f"trials/beta{i}")
    out["docs/tables.md"] = _FRONT.format("Tables") + _TABLES
    out["docs/data/interactions/all.yml"] = INTERACTIONS
    out["docs/medicines.md"] = (
        _FRONT.format("Medicines").replace("answers:", "records: interactions\nanswers:") + _MEDICINES
    )
    out |= _claims()
    out.setdefault("docs/help-now.md", _FRONT.format("Help now") + "Call.\n")
    return out


def _claims() -> dict[str, str]:
    """Nine claims of two articles: six wrong, of which two matter much, and three supported."""
    kinds = [("wrong", "high")] * 2 + [("wrong", "low")] * 4 + [("supported", "low")] * 3
    ids = [f"claim{index}" for index in range(len(kinds))]
    part = "  - {{title: All, says: It is brief., claims: [{}]}}\n"
    records = [
        claim(id_, "research", *kind, "[guide, post]" if index % 2 else "[guide]", right="Something else.")
        for index, (id_, kind) in enumerate(zip(ids, kinds, strict=True))
    ]
    front = _FRONT.format("Claims").replace("answers:", "records: claims\nanswers:")
    return {
        "docs/data/articles/guide.yml": article("guide", part.format(", ".join(ids))),
        "docs/data/articles/post.yml": article("post", part.format(", ".join(ids[1::2]))),
        "docs/data/claims/research.yml": "".join(records),
        "docs/data-claims.md": front + "## The claims\n\n::: claims research\n",
    }


def build(root: Path) -> dict[str, Path]:
    """Both editions, built strictly with the real settings, hooks, theme and assets; their folders by name."""
    write_site(root, files())
    for name in ("hooks", "overrides", "docs/assets"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(settings[: settings.index("\nnav:")] + "\n", encoding="utf-8")
    shutil.copy(ROOT / "mkdocs-offline.yml", root)
    for config, folder in EDITIONS.values():
        _mkdocs(root, config, root / folder)
    return {name: root / folder for name, (_, folder) in EDITIONS.items()}


def build_reporting(root: Path) -> Path:
    """The same project, built by :func:`build` before, as files that know the address of a repository."""
    target = root / "site-reporting"
    _mkdocs(root, "mkdocs-offline.yml", target, REPO_URL=REPOSITORY, SITE_VERSION="v1")
    return target


def _mkdocs(root: Path, config: str, target: Path, **variables: str) -> None:
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "--strict", "-q", "-f", config, "-d", str(target)]
    env = {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "PATH": "", "NO_COLOR": "1", **variables}
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
