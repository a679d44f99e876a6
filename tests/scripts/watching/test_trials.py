"""When a difference between registry and data is a finding, and when it is none."""

from __future__ import annotations

import pytest


def set_in(services, **values):
    """Values of the status module."""
    services.replies["clinicaltrials"]["studies"][0]["protocolSection"]["statusModule"] |= values


def test_a_date_that_is_only_less_exact_is_no_other(run, services):
    """2019-06 is not moved by 2019-06-15, nor by 2019."""
    for date in ("2019-06-15", "2019-06", "2019"):
        set_in(services, primaryCompletionDateStruct={"date": date, "type": "ESTIMATED"})
        assert "'completed'" not in run("--only", "clinicaltrials", "--hours", "0")[1]


def test_planned_and_past_are_told_apart(run, services):
    """As the registry says."""
    set_in(services, primaryCompletionDateStruct={"date": "2027-01", "type": "ESTIMATED"})
    assert "'completed' is planned for 2027-01 in the registry, the data says '2019-06'" in run()[1]


def test_a_paper_is_not_corrected_by_a_registry(run, services, project):
    """Dates and numbers of a trial that is over and reported come from its report; its status is still compared."""
    trial = project / "docs/data/trials/alpha.yml"
    text = trial.read_text(encoding="utf-8").replace("status: recruiting", "status: completed")
    trial.write_text(text.replace("published_as: nothing found", "published_as: paper"), encoding="utf-8")
    _, out, patch = run("--only", "clinicaltrials")
    assert "the registry says 'terminated early' (version of 2026-11-02), the data 'completed'" in out
    for field in ("enrolled", "completed", "published_as"):
        assert f"+  {field}: " not in patch


@pytest.mark.parametrize("word", ["AVAILABLE", "WITHHELD"])
def test_a_known_word_without_one_of_ours_is_for_a_person(run, services, word):
    """It is no failure."""
    set_in(services, overallStatus=word)
    code, out, patch = run("--only", "clinicaltrials")
    assert code == 0
    assert f"the registry's status is '{word}', for which the data has no word; it says 'recruiting'" in out
    assert "+  status:" not in patch


def test_an_old_number_leads_to_its_trial(run, services):
    """The registry answers with the number that the study has now."""
    ident = services.replies["clinicaltrials"]["studies"][0]["protocolSection"]["identificationModule"]
    ident |= {"nctId": "NCT00000777", "nctIdAliases": ["NCT00000001"]}
    assert "terminated early" in run("--only", "clinicaltrials")[2]


def test_a_date_in_another_form_is_a_changed_form(run, services):
    """It would be written into the data otherwise."""
    set_in(services, startDateStruct={"date": "January 2018", "type": "ACTUAL"})
    code, out, _ = run("--only", "clinicaltrials")
    assert code == 1
    assert "studies.0.protocolSection.statusModule.startDateStruct.date: String should match pattern" in out
