"""The notes for contributors: examples that stay text, examples that run, and rules that are all explained."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from bs4 import BeautifulSoup

sys.path.insert(0, str(Path(__file__).parent))

from rendered import render
from small_site import SMALL, changed, write_site

from dossier import checks, directives, tables
from dossier.build import load_site
from dossier.check_all import check_all
from dossier.decisions import Decision
from dossier.other_rules import OTHER_RULES, rule_anchor
from dossier.problems import Problem, report
from dossier.rule_list import PAGE, all_rules, guided_report

ROOT = Path(__file__).parents[2]
NOTES = ROOT / "docs" / "contribute"
FENCE = re.compile(r"^``` (\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
EXAMPLES = FENCE.findall((NOTES / "extend.md").read_text(encoding="utf-8"))
CHECKED = {check.id for check in checks.CHECKS}
OTHER = [rule.id for rules in OTHER_RULES.values() for rule in rules]
CALLS = {"Problem", "_report", "problem", "BoundError", "_problem"}


def example(path: str) -> str:
    """The code block of the page on extending whose first line names ``path``."""
    found = [code for _, code in EXAMPLES if code.startswith(f"# {path}\n")]
    assert len(found) == 1, path
    return found[0]


def module(path: str) -> ModuleType:
    """The example run as the module that it would be in its file."""
    package, _, name = path.removeprefix("hooks/").removesuffix(".py").replace("/", ".").rpartition(".")
    made = ModuleType(f"{package}.{name}")
    made.__package__ = package
    sys.modules[made.__name__] = made
    try:
        exec(compile(example(path), path, "exec"), made.__dict__)  # noqa: S102 - the page's own example
    finally:
        del sys.modules[made.__name__]
    return made


def test_the_example_of_a_rule_gives_the_report_of_its_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rule and golden file of the page belong together."""
    rule = module("hooks/dossier/checks/sites_have_countries.py").CHECK
    monkeypatch.setattr(checks, "CHECKS", [*checks.CHECKS, rule])
    case = yaml.safe_load(example("tests/golden/messages/sites-have-countries/none.yml"))
    assert report(check_all(write_site(tmp_path / "wrong", changed(SMALL, case)))) + "\n" == case["report"]
    assert report(check_all(write_site(tmp_path / "right", SMALL))) == "No problems."


def test_the_example_of_a_table_draws_it(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the block that the page shows."""
    table = module("hooks/dossier/tables/terms.py").TABLE
    monkeypatch.setitem(tables.TABLES, "terms", table)
    block = next(code for kind, code in EXAMPLES if kind == "markdown" and "::: table terms" in code)
    html, site = render(small, "terms.md", f"---\ntitle: T\ndescription: Terms.\nanswers: Which?\n---\n\n{block}")
    assert not [problem for problem in site.problems if problem.rule != "page-front-matter"]
    row = BeautifulSoup(html, "html.parser").select_one("tbody tr")
    assert [cell.get_text() for cell in row.select("th, td")] == ["remission", "outcomes", "recovery", "[1]"]


def test_the_example_of_a_block_draws_it(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And refuses an argument that it does not know."""
    block = module("hooks/dossier/features/newest_sources.py").DIRECTIVE
    monkeypatch.setitem(directives.DIRECTIVES, "newest-sources", block)
    html, _ = render(small, "newest.md", "::: newest-sources\n    shown: 1\n")
    assert [item.cite.get_text() for item in BeautifulSoup(html, "html.parser").select("li")] == [
        "A report on the trial"
    ]
    _, site = render(small, "newest.md", "::: newest-sources\n    few: 1\n")
    assert "unknown-field" in {problem.rule for problem in site.problems}


def test_what_stands_in_code_stays_text(small: Path) -> None:
    """Directives, citations and figures between backticks, in fences of either kind and in indented code."""
    body = (
        "A `[=nothing.here]` and `[@nobody, p. 1]` and `::: nothing`.\n\n"
        "``` markdown\n::: nothing\n    id: x\n\n[@nobody] [=nothing.at.all]\nremission\n```\n\n"
        "~~~~\n::: nothing\n```\n[@nobody]\n~~~~\n\n"
        "    ::: nothing\n    [=nothing.here]\n\n"
        '!!! key "Short"\n    ``` text\n    ::: nothing\n    [@nobody, p. 1]\n    ```\n'
    )
    html, site = render(small, "notes.md", f"---\ntitle: Notes\ndescription: Notes.\nanswers: How?\n---\n\n{body}")
    assert report(site.problems) == "No problems."
    code = [element.get_text() for element in BeautifulSoup(html, "html.parser").select("code")]
    assert code[:3] == ["[=nothing.here]", "[@nobody, p. 1]", "::: nothing"]
    assert sum("::: nothing" in text for text in code) == 5
    assert 'class="term"' not in html


def test_examples_in_running_text_that_are_not_code_are_reported(small: Path) -> None:
    """The test above could pass if nothing was read at all."""
    _, site = render(small, "notes.md", "::: nothing\n\n[@nobody, p. 1] [=nothing.here]\n")
    assert {"unknown-directive", "unknown-source", "unknown-record"} <= {problem.rule for problem in site.problems}


@pytest.mark.parametrize("page", sorted(NOTES.glob("*.md")), ids=lambda path: path.stem)
def test_links_between_the_notes_lead_somewhere(page: Path) -> None:
    """To a page of the notes or of the site; the build checks the anchors."""
    for target in re.findall(r"\]\(([^)#:]+\.md)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).is_file(), target


def test_paths_named_in_the_notes_exist() -> None:
    """A map with a wrong turn is worse than none."""
    text = "".join(page.read_text(encoding="utf-8") for page in NOTES.glob("*.md"))
    text = FENCE.sub("", text)
    named = set(re.findall(r"`((?:hooks|scripts|tests|docs|requirements)/[\w./-]+)`", text))
    assert named
    assert {path for path in named if not (ROOT / path).exists()} == set()


def rules_of(file: Path) -> set[str]:
    """Words that a file gives to a problem as its rule."""
    calls = [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    named = [call for call in calls if getattr(call.func, "id", getattr(call.func, "attr", "")) in CALLS]
    words = [
        arg.value for call in named for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
    ]
    return {word for word in words if re.fullmatch(r"[a-z]+(-[a-z]+)+|directive|exception", word)}


def test_every_rule_of_the_code_is_explained() -> None:
    """Those of the checks beside their code; those of reading, rendering and building in a list of their own."""
    raised = {word for file in (ROOT / "hooks" / "dossier").rglob("*.py") for word in rules_of(file)}
    assert raised - set(OTHER) - CHECKED == set()
    assert set(OTHER) - raised == set(), "explained, but nothing raises it"
    assert set(OTHER) & CHECKED == set(), "explained twice"


def test_every_rule_has_a_reason_a_decision_and_its_place_on_the_page(small: Path) -> None:
    """A message leads to them; and no decision is left that no rule guards."""
    rules = all_rules()
    assert [id_ for id_, rule in rules.items() if not (rule.why.endswith(".") and rule.decision in Decision)] == []
    assert {rule.decision for rule in rules.values()} == set(Decision)
    html, _ = render(small, PAGE, (ROOT / "docs" / PAGE).read_text(encoding="utf-8"))
    page = BeautifulSoup(html, "html.parser")
    for id_, rule in rules.items():
        place = page.find(id=rule_anchor(id_))
        assert place is not None, id_
        says = place.get_text("\n", strip=True)
        assert says == f"{id_}\n{rule.why}\nGuards: {rule.decision.value}"


def test_a_report_ends_with_the_way_to_each_rule() -> None:
    """Once a rule, on the site when its address is known; a report of nothing stays short."""
    doi = "One paper under two names would be counted twice."
    found = [Problem("docs/a.yml", line, 1, "doi", "wrong", "", "mend it") for line in (1, 2)]
    assert guided_report(found).splitlines()[2:] == [
        "2 problems in 1 file(s)",
        f"About [doi]: {doi} docs/contribute/rules.md#rule-doi",
    ]
    assert guided_report(found, "https://example.org/x/").splitlines()[-1] == (
        f"About [doi]: {doi} https://example.org/x/contribute/rules/#rule-doi"
    )
    assert guided_report([]) == "No problems."


def test_golden_messages_cover_every_rule() -> None:
    """Each rule has at least one wrong input whose report is known, but for what only a built site can show."""
    folders = {folder.name for folder in (ROOT / "tests" / "golden" / "messages").iterdir()}
    tested_elsewhere = {"broken-link", "id-taken", "outside-request", "yaml-key"}
    assert (set(OTHER) | CHECKED) - folders <= tested_elsewhere


def test_the_site_of_the_notes_has_no_problem_of_its_own() -> None:
    """Front matter, closed marks and known ids on the real pages."""
    assert [str(problem) for problem in load_site(ROOT).problems if problem.path.startswith("docs/contribute/")] == []
