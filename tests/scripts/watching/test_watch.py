"""The whole command against the recorded replies: what it finds, what it proposes, and when it fails."""

from __future__ import annotations

import subprocess
from urllib.parse import unquote

import pytest

import watch
from _console import Refusal
from dossier.build import load_site
from watching import judged

LOGGED = (
    "'A trial of a treatment: Crossref (publisher) says that it was retracted. ALPHA: results stand in the registry on "
    "2026-11-02. ALPHA: the registry now says ''terminated early''; it was ''recruiting''.'"
)
LOG_DRAFT = [
    "+change-watch-2026-11-28:",
    "+  date: 2026-11-28",
    f"+  what: {LOGGED}",
    "+  pages: [bibliography.md, trials/alpha.md]",
    "+  conclusions_changed:",
    "+  why:",
]
NOTICE = [
    "+  status: retracted",
    "+  notice:",
    "+    date: 2026-10-09",
    "+    says: Crossref (publisher) lists a notice of the kind 'retraction'. The notice itself was not read yet.",
    "+    source: smith2020",
    "+    place: record of the source at Crossref (publisher), asked on 2026-11-28",
    "+    doi: 10.1000/note9",
]
TRIAL = [
    "-  enrolled: 41",
    "-  enrolled_is: planned",
    "+  enrolled: 38",
    "+  enrolled_is: started",
    "-  completed: 2019-06",
    "-  status: recruiting  # as read in spring",
    "-  status_read: 2020-01-01",
    "-  published_as: nothing found",
    "+  completed: 2026-09-15",
    "+  status: terminated early  # as read in spring",
    "+  status_read: 2026-11-02",
    "+  published_as: registry results",
]


def changed(patch):
    """The lines that a patch takes out and puts in."""
    return [line for line in patch.splitlines() if line[:1] in {"+", "-"} and line[:4] not in {"+++ ", "--- "}]


def test_only_the_values_concerned_change(run):
    """The comment behind the status stays; the log gets a draft whose judgment is left to a person."""
    code, out, patch = run()
    assert code == 0
    assert changed(patch) == LOG_DRAFT + NOTICE + TRIAL
    assert "Read: https://clinicaltrials.gov/study/NCT00000001" in out


def test_the_patch_applies_and_the_checks_ask_for_the_judgment(run, project):
    """All records are right after it, but for the two blanks that only a person can fill."""
    run()
    subprocess.run(["git", "apply", "out/proposal.patch"], cwd=project, check=True)  # noqa: S607 - git, wherever it is
    log = project / "docs/data/changes/changes.yml"
    first = log.read_text(encoding="utf-8").splitlines().index("  conclusions_changed:") + 1
    found = [(problem.path, problem.line) for problem in load_site(project, rules=False).problems]
    assert found == [("docs/data/changes/changes.yml", line) for line in (first, first + 1)]
    text = log.read_text(encoding="utf-8").replace("conclusions_changed:\n", "conclusions_changed: true\n")
    log.write_text(text.replace("  why:\n", "  why: The trial is not relied on any more.\n"), encoding="utf-8")
    assert load_site(project, rules=False).problems == []


def test_the_working_files_are_never_touched(run, project):
    """A proposal is all that there is."""
    before = {file: file.read_bytes() for file in (project / "docs").rglob("*") if file.is_file()}
    run()
    assert {file: file.read_bytes() for file in (project / "docs").rglob("*") if file.is_file()} == before


def test_a_branch_holds_the_proposal_and_nothing_is_merged(run, project):
    """One commit from HEAD; a second run may not overwrite it."""

    def git(*arguments):
        command = ["git", "-c", "user.name=A", "-c", "user.email=a@localhost", *arguments]
        return subprocess.run(command, cwd=project, check=True, capture_output=True, text=True).stdout

    git("init", "--quiet", "--initial-branch=main")
    git("add", "docs")
    git("commit", "--quiet", "-m", "first")
    _, out, _ = run("--branch", "watch-1")
    assert "The branch 'watch-1' holds the proposal. Judge it; do not merge it unread." in out
    assert git("diff", "main", "watch-1", "--name-only").split() == [
        "docs/data/changes/changes.yml", "docs/data/sources/smith2020.yml", "docs/data/trials/alpha.yml",
    ]  # fmt: skip
    assert git("rev-parse", "--abbrev-ref", "HEAD").strip() == "main"
    assert git("status", "--porcelain", "docs") == ""
    with pytest.raises(Refusal, match="The branch 'watch-1' is there already"):
        run("--branch", "watch-1")


def test_a_stopped_run_goes_on_where_it_was(run, services, monkeypatch):
    """What two services said is not asked for again; nothing was written before the end."""

    def stopped(client, dois):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("watching.europepmc.ask", stopped)
        with pytest.raises(KeyboardInterrupt):
            run()
    assert [path.split("?")[0] for path, _ in services.asked] == ["/clinicaltrials", "/crossref"]
    assert run()[0] == 0
    assert [path.split("?")[0] for path, _ in services.asked] == ["/clinicaltrials", "/crossref", "/europepmc"]


def test_what_is_asked(run, services, monkeypatch):
    """All records of a service in one request, only the parts that are used, with an address for Crossref."""
    monkeypatch.setenv("WATCH_CONTACT", "editor@example.org")
    run()
    asked = [unquote(path) for path, _ in services.asked]
    assert asked[0] == (
        "/clinicaltrials?filter.ids=NCT00000001&fields=protocolSection.identificationModule,protocolSection.statusModule,"
        "protocolSection.designModule,hasResults&pageSize=80"
    )
    assert asked[1] == (
        "/crossref?filter=doi:10.1000/xyz123&select=DOI,updated-by,relation&rows=20&mailto=editor@example.org"
    )
    assert asked[2] == '/europepmc?query=DOI:"10.1000/xyz123"&resultType=core&format=json&pageSize=100'


def test_nothing_differs(run, services, project):
    """Then there is nothing to apply."""
    services.replies["clinicaltrials"]["studies"] = []
    services.replies["crossref"]["message"]["items"] = []
    services.replies["europepmc"]["resultList"]["result"] = []
    code, out, patch = run()
    assert (code, patch) == (0, "")
    assert "There is nothing to apply." in out
    assert "ClinicalTrials.gov does not know NCT00000001." in out
    assert "Crossref has 1 of 1 DOIs not; other agencies register some." in out


def test_a_service_that_changes_its_form_is_named_and_the_others_go_on(run, services):
    """Service, field, address and the file to repair; nothing of its reply is used; the exit code says so."""
    del services.replies["clinicaltrials"]["studies"][0]["protocolSection"]["statusModule"]["overallStatus"]
    code, out, patch = run()
    assert code == 1
    assert (
        "- ClinicalTrials.gov: ClinicalTrials.gov changed its form: "
        "studies.0.protocolSection.statusModule.overallStatus: Field required (asked at http://127.0.0.1:"
    ) in out
    assert "then correct scripts/watching/clinicaltrials.py." in out
    assert "trials/alpha.yml" not in patch
    assert "sources/smith2020.yml" in patch


def test_a_service_that_fails_is_named_and_the_others_go_on(run, services):
    """After four tries."""
    services.states["crossref"] = [503] * 4
    code, out, patch = run()
    assert code == 1
    assert "- Crossref: http://127.0.0.1:" in out
    assert "answered 503: busy" in out
    assert "trials/alpha.yml" in patch


def test_a_busy_service_is_asked_again(run, services):
    """As it says, with Retry-After."""
    services.states["crossref"] = [429]
    assert run("--only", "crossref")[0] == 0
    assert len(services.asked) == 2


def test_unknown_words_are_reported_and_never_guessed(run, services):
    """No edit follows from them; the exit code is 1."""
    services.replies["clinicaltrials"]["studies"][0]["protocolSection"]["statusModule"]["overallStatus"] = "PAUSED"
    for update in services.replies["crossref"]["message"]["items"][0]["updated-by"]:
        update["type"] = "reconsideration"
    services.replies["europepmc"]["resultList"]["result"][0]["commentCorrectionList"]["commentCorrection"][0][
        "type"
    ] = "Doubt in"
    code, out, patch = run()
    assert code == 1
    for word in ("the registry's status is 'PAUSED'", "a notice 'reconsideration'", "a notice 'Doubt in'"):
        assert f"{word}, a word that scripts/watching/words.py does not have" in out
    assert "status:" not in "".join(line for line in changed(patch) if "conclusions" not in line)


def test_the_gravest_notice_is_proposed(run, services):
    """The other service's erratum is left to a person, in sight."""
    _, out, patch = run()
    assert "+  status: corrected" not in patch
    assert "Europe PMC has a notice 'Erratum in' of 2026; the data says 'current'" in out


def test_what_the_data_knows_is_not_told_again(run, project):
    """A source that is retracted in the data has nothing graver to come."""
    source = project / "docs/data/sources/smith2020.yml"
    notice = "  status: retracted\n  notice: {date: 2026-10-09, says: It was., source: news2021, place: page 1}\n"
    source.write_text(source.read_text(encoding="utf-8") + notice, encoding="utf-8")
    assert "smith2020" not in run()[1]


def test_a_judged_finding_is_quiet_and_an_unneeded_judgment_is_an_error(run, tmp_path, monkeypatch):
    """It goes by record, field and what the service says."""
    file = tmp_path / "judged.yml"
    entry = "- {record: alpha, field: status, says: terminated early, reason: The sponsor says otherwise.}\n"
    file.write_text(entry, encoding="utf-8")
    code, out, patch = run()
    assert (code, "terminated early" in patch) == (0, False)
    file.write_text(entry.replace("terminated early", "withdrawn"), encoding="utf-8")
    code, out, _ = run()
    assert code == 1
    assert "- alpha, status, 'withdrawn': take it out" in out
    assert run("--only", "crossref")[0] == 0  # a part of the services can say nothing of the others' judgments
    file.write_text("- {record: alpha}\n", encoding="utf-8")
    with pytest.raises(Refusal, match=r"judged\.yml: 0\.field: Field required"):
        run()


def test_a_trial_with_two_numbers_is_for_a_person(run, project):
    """Which of the two the record means cannot be told."""
    trial = project / "docs/data/trials/alpha.yml"
    two = "{registry: ClinicalTrials.gov, number: NCT00000001}, {registry: ClinicalTrials.gov, number: NCT00000002}"
    text = trial.read_text(encoding="utf-8").replace("{registry: ClinicalTrials.gov, number: NCT00000001}", two)
    trial.write_text(text, encoding="utf-8")
    _, out, patch = run("--only", "clinicaltrials")
    assert patch == ""
    assert "NCT00000001, one of its numbers: the registry says 'terminated early'" in out
    assert "ClinicalTrials.gov does not know NCT00000002." in out


def test_wrong_data_is_not_compared(run, project):
    """First its own checks."""
    (project / "docs/data/trials/alpha.yml").write_text("alpha:\n  name: A\n", encoding="utf-8")
    with pytest.raises(Refusal, match=r"Repair: python3 scripts/check\.py"):
        run()


def test_the_real_list_of_judgments_can_be_read():
    """And has a reason for each."""
    assert all(item.reason for item in judged.read(judged.FILE))


def test_options_are_named(capsys):
    """An unknown service is refused with those that there are."""
    with pytest.raises(SystemExit) as stop:
        watch.main(["--only", "pubmed"])
    assert stop.value.code == 2
    assert "europepmc" in capsys.readouterr().err
