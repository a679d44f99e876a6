"""Golden messages: every file of ``golden/messages`` is one wrong record or page, with the exact report of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from small_site import SMALL, changed, write_site

from dossier.check_all import check_all
from dossier.problems import report

CASES = sorted((Path(__file__).parent / "golden" / "messages").glob("*/*.yml"))


def test_the_small_site_has_no_problem(small: Path) -> None:
    """The cases below depart from a project in which nothing is wrong."""
    assert report(check_all(small)) == "No problems."


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_message(case: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """A wrong input gives just this report: place, rule, what is wrong, what was found, how to repair it."""
    document = yaml.safe_load(case.read_text(encoding="utf-8"))
    found = report(check_all(write_site(tmp_path, changed(SMALL, document)))) + "\n"
    if request.config.getoption("--update-golden"):
        document["report"] = found
        case.write_text(
            yaml.dump(document, sort_keys=False, allow_unicode=True, width=1000, Dumper=_Blocks), encoding="utf-8"
        )
    assert found == document.get("report")


class _Blocks(yaml.SafeDumper):
    """Writes text of several lines as a block."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Blocks.add_representer(str, _text)
