"""One spelling for what is surely the same, and for nothing else."""

from __future__ import annotations

import pytest

from dossier.repair.spelling import address, date, doi, registry_number


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("doi:10.1/A", "10.1/a"),
        ("http://dx.doi.org/10.1/a", "10.1/a"),
        ("11.1/A", "11.1/A"),
        ("see 10.1/A", "see 10.1/A"),
    ],
)
def test_a_doi_is_bare_and_in_lower_case(text: str, made: str) -> None:
    """DOIs ignore case; what is none stays."""
    assert doi(text) == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("2021/3/5", "2021-03-05"),
        ("2021.03", "2021-03"),
        ("Mar 2021", "2021-03"),
        ("March 5, 2021", "2021-03-05"),
        ("5 March 2021", "2021-03-05"),
        ("05.03.2021", "05.03.2021"),
        ("03/04/2021", "03/04/2021"),
        ("summer 2021", "summer 2021"),
    ],
)
def test_a_date_begins_with_its_year(text: str, made: str) -> None:
    """Days and months that could be swapped are left to a person."""
    assert date(text) == made


def test_a_record_of_pubmed_has_one_address() -> None:
    """Another site's address that looks like it stays."""
    assert address("https://www.ncbi.nlm.nih.gov/pubmed/12") == "https://pubmed.ncbi.nlm.nih.gov/12/"
    assert address("https://example.org/pubmed/12") == "https://example.org/pubmed/12"


@pytest.mark.parametrize(
    ("registry", "text", "made"),
    [
        ("ClinicalTrials.gov", "nct 01234567", "NCT01234567"),
        ("EudraCT", "EudraCT number: 2013 - 003196-35", "2013-003196-35"),
        ("other", "isrctn 12345678", "ISRCTN12345678"),
        ("ClinicalTrials.gov", "NCT0123", "NCT0123"),
        ("other", "U1111-1234", "U1111-1234"),
        ("unheard of", "nct 01234567", "nct 01234567"),
    ],
)
def test_a_registry_number_is_written_as_its_registry_does(registry: str, text: str, made: str) -> None:
    """Only if it has the registry's form afterwards."""
    assert registry_number(registry, text) == made
