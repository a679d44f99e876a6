"""The small site built strictly by MkDocs with the real theme and hooks, in both editions."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from small_site import SMALL, write_site

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Root of the project, and both editions."""
    root = project(tmp_path_factory.mktemp("small"))
    for name, config in (("site", "mkdocs.yml"), ("site-offline", "mkdocs-offline.yml")):
        done = mkdocs(root, config, root / name)
        assert done.returncode == 0, done.stderr
    return {"root": root, "site": root / "site", "site-offline": root / "site-offline"}


def project(root: Path) -> Path:
    """The small site with the real settings, hooks, theme and assets; its navigation is made by MkDocs."""
    write_site(root, SMALL)
    for name in ("hooks", "overrides", "docs/assets"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(settings[: settings.index("\nnav:")], encoding="utf-8")
    shutil.copy(ROOT / "mkdocs-offline.yml", root)
    if "help-now" not in SMALL:
        head = "---\ntitle: Help now\ndescription: Help.\nanswers: Who answers?\n---\n\nCall.\n"
        (root / "docs/help-now.md").write_text(head, encoding="utf-8")
    return root


def mkdocs(root: Path, config: str, target: Path) -> subprocess.CompletedProcess[str]:
    """One strict build in a process of its own."""
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "--strict", "-f", config, "-d", str(target)]
    env = {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "PATH": "", "NO_COLOR": "1"}
    return subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=False)


def page(folder: Path, name: str) -> str:
    """The text of a built page."""
    return (folder / name).read_text(encoding="utf-8")


def test_a_bound_figure_leads_to_its_record(built: dict[str, Path]) -> None:
    """The build writes the figure, with what its preview shows, and links the trial's page."""
    html = page(built["site"], "index.html")
    match = re.search(r'<a [^>]*class="figure-value"[^>]*>12 of 18 \(67%\)</a>', html)
    assert match
    assert 'href="trials/alpha/#alpha-response"' in match.group()
    assert 'data-source="smith2020"' in match.group()


def test_a_citation_has_its_number_and_the_page_its_list(built: dict[str, Path]) -> None:
    """Numbers follow reading order; the list at the foot leads to the bibliography."""
    html = page(built["site"], "index.html")
    assert re.search(r'<a class="cite" href="bibliography/#smith2020"[^>]*>\[1\]</a>', html)
    assert '<li id="source-smith2020">' in html


def test_the_bibliography_says_where_a_source_is_cited(built: dict[str, Path]) -> None:
    """Pages are known only when all are rendered."""
    html = page(built["site"], "bibliography/index.html")
    entry = html[html.index('id="smith2020"') :]
    assert "Cited on <a href=" in entry
    assert ">ALPHA</a>" in entry


def test_marks_stand_where_a_fact_is_second_hand(built: dict[str, Path]) -> None:
    """In the row, and beside the citation."""
    html = page(built["site"], "trials/alpha/index.html")
    row = html[html.index('id="alpha-score"') :].split("</tr>")[0]
    assert row.count("mark-secondary") == 2


def test_blinding_stands_beside_the_results(built: dict[str, Path]) -> None:
    """'Not reported' is shown as a value in the section that holds the results."""
    html = page(built["site"], "trials/alpha/index.html")
    section = html[html.index('id="alpha-response"') - 6000 : html.index('id="alpha-response"') + 3000]
    assert "not reported" in section
    assert "guessed" in section.lower()


def test_a_term_is_linked_once(built: dict[str, Path]) -> None:
    """A trial's name in prose leads to its page."""
    assert page(built["site"], "index.html").count('class="term"') == 1


def test_table_files_are_written_and_agree(built: dict[str, Path]) -> None:
    """CSV and JSON hold the same rows, unrounded, in ASCII digits."""
    stem = next((built["site"] / "data" / "tables").glob("trials-alpha-*.csv"))
    document = json.loads(stem.with_suffix(".json").read_text(encoding="utf-8"))
    lines = stem.with_suffix(".csv").read_text(encoding="utf-8").splitlines()
    assert [row["id"] for row in document["rows"]] == [line.split(",")[0] for line in lines[1:]]
    assert "12/18" in lines[1]
    assert document["license"] == "CC-BY-4.0"


def test_every_page_has_its_policy_and_no_markup_from_elsewhere(built: dict[str, Path]) -> None:
    """One policy a page; no address outside is loaded (the build's own check has passed)."""
    for name in ("site", "site-offline"):
        for file in sorted(built[name].rglob("*.html")):
            assert file.read_text(encoding="utf-8").count("Content-Security-Policy") == 1, file


def test_the_hosted_edition_has_a_file_for_each_record_and_each_page_as_markdown(built: dict[str, Path]) -> None:
    """The page's text with its figures, and its head and foot lead there; the other edition has neither, nor links to them."""
    hosted, offline = built["site"], built["site-offline"]
    assert "found a response in [12 of 18 (67%)](trials/alpha/#alpha-response)" in page(hosted, "index.md")
    record = json.loads(page(hosted, "data/records/results/alpha-response.json"))
    assert (record["page"], record["shown_on"]) == ("trials/alpha/#alpha-response", ["", "trials/alpha/"])
    assert '<link rel="alternate" type="text/markdown"' in page(hosted, "trials/alpha/index.html")
    assert '<a href="../../cite/trials-alpha.ris" download>RIS</a>' in page(hosted, "trials/alpha/index.html")
    assert "ld+json" not in page(hosted, "index.html"), "the site has no address"
    assert not list(offline.rglob("*.md"))
    assert not [name for name in ("cite", "data/records") if (offline / name).exists()]
    assert 'rel="alternate"' not in page(offline, "trials/alpha.html")


def test_offline_links_are_files(built: dict[str, Path]) -> None:
    """Nothing relies on a server to find index.html."""
    html = page(built["site-offline"], "index.html")
    assert 'href="bibliography.html#smith2020"' in html
    assert not re.search(r'href="(?:[a-z-]+/)+"', html)


def test_a_wrong_record_stops_the_build_with_its_place(tmp_path: Path) -> None:
    """The whole report is in MkDocs' error; nothing is written over what was there."""
    root = project(tmp_path)
    file = root / "docs/data/trials/alpha.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("status: completed", "status: over"), encoding="utf-8")
    done = mkdocs(root, "mkdocs.yml", root / "site")
    assert done.returncode == 1
    assert "docs/data/trials/alpha.yml:27:3: [field-value] status:" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_building_twice_gives_the_same_bytes(built: dict[str, Path], tmp_path: Path) -> None:
    """Every file, in both editions."""
    for name, config in (("site", "mkdocs.yml"), ("site-offline", "mkdocs-offline.yml")):
        again = tmp_path / name
        assert mkdocs(built["root"], config, again).returncode == 0
        first = {file.relative_to(built[name]): file.read_bytes() for file in built[name].rglob("*") if file.is_file()}
        second = {file.relative_to(again): file.read_bytes() for file in again.rglob("*") if file.is_file()}
        assert [str(path) for path in first.keys() | second.keys() if first.get(path) != second.get(path)] == []
