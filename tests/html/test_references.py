"""References: labels, entries for each kind of source, and what a state adds."""

from __future__ import annotations

from typing import Any

from dossier.html.references import labels, reading, reference, standing
from dossier.records.source import Source


def source(**fields: Any) -> Source:
    """A source that differs from a plain article in the given fields."""
    plain = {
        "kind": "article", "title": "A title.", "authors": ["Smith AB", "Jones C"], "container": "A Journal", "published": "2020-05-01",
        "doi": "10.1000/x", "access": {"extent": "abstract"}, "funder": "not found", "sponsor_tied": False,
    }  # fmt: skip
    return Source.model_validate(plain | fields)


def test_article() -> None:
    """Authors, title, journal with volume and pages, date, DOI."""
    assert str(reference(source(volume="29(10)", pages="2473-2480", et_al=True))) == (
        "Smith AB, Jones C, et al. <cite>A title</cite>. A Journal 29(10):2473\N{EN DASH}2480, May 1, 2020. "
        '<a href="https://doi.org/10.1000/x" rel="external noopener">doi:10.1000/x</a>'
    )


def test_web_page_without_a_date() -> None:
    """It says so, and shows its address."""
    text = str(
        reference(source(kind="website", doi=None, url="https://example.org/a?b=1&c=2", published="not reported"))
    )
    assert "A Journal, no date." in text
    assert 'href="https://example.org/a?b=1&amp;c=2"' in text


def test_a_long_address_breaks_behind_its_slashes() -> None:
    """A browser would break it within a number of a registry; what is data stays escaped, what it leads to stays whole."""
    text = str(reference(source(doi=None, url="https://a.org/study/NCT04077437?q=a&b")))
    assert 'href="https://a.org/study/NCT04077437?q=a&amp;b"' in text
    assert ">https://a.org/<wbr>study/<wbr>NCT04077437?q=a&amp;b</a>" in text


def test_what_was_not_found_is_said_in_words() -> None:
    """Who wrote it and where it appeared; a bare "not found" would read as somebody's name."""
    text = str(reference(source(authors=["not found"], container="not found", published="2026")))
    assert text.startswith("Authors not found. <cite>A title</cite>. Where it appeared was not found, 2026.")


def test_labels_without_an_author_or_a_date() -> None:
    """The container, or the beginning of the title, stands for the author; a letter after words stands apart."""
    made = labels(
        {
            "a": source(authors=["not found"]),
            "b": source(
                authors=["not found"], container="not found", title="Survey of physicians who practice in a clinic"
            ),
            "c": source(authors=["Health Canada"], kind="agency", published="not found"),
            "d": source(authors=["Health Canada"], kind="agency", published="not found"),
        }
    )
    assert made == {
        "a": "A Journal 2020", "b": "Survey of physicians who practice in a … 2020",
        "c": "Health Canada, no date (a)", "d": "Health Canada, no date (b)",
    }  # fmt: skip


def test_an_archived_copy_follows_the_address() -> None:
    """With its day; the original's address still comes first."""
    archived = {"url": "https://web.archive.org/web/20240811101500/https://example.org/a?b=1&c=2", "made": "2024-08-11"}
    text = str(reference(source(archived=archived)))
    assert text.endswith(
        '<a href="https://doi.org/10.1000/x" rel="external noopener">doi:10.1000/x</a> '
        '(<a class="archived" href="https://web.archive.org/web/20240811101500/https://example.org/a?b=1&amp;c=2" '
        'rel="external noopener">archived copy of August 11, 2024</a>)'
    )
    assert "archived" not in str(reference(source()))


def test_a_gone_original_is_told_beside_its_copy() -> None:
    """So that a reader does not try a dead address first."""
    archived = {"url": "https://web.archive.org/web/1/x", "made": "2024-08-11", "original_gone": True}
    text = str(reference(source(archived=archived)))
    assert '(the original is gone: <a class="archived" href="https://web.archive.org/web/1/x"' in text
    assert text.endswith(">archived copy of August 11, 2024</a>)")


def test_data_is_never_markup() -> None:
    """A title with markup in it is shown as text."""
    assert "<b>" not in str(reference(source(title="<b>bold</b>", authors=["<i>X</i>"])))


def test_a_retracted_source_begins_with_its_mark() -> None:
    """The word stands in front of the entry, and the notice says when and why."""
    notice = {"date": "2024-08-10", "says": "Unethical conduct.", "source": "note", "place": "note"}
    retracted = source(status="retracted", notice=notice)
    assert str(reference(retracted)).startswith('<span class="mark mark-retracted"')
    assert standing(retracted) == "The source has been retracted by its journal. August 10, 2024: Unethical conduct."
    assert standing(source()) == ""


def test_labels_tell_two_papers_of_a_year_apart() -> None:
    """Letters in the order of ids; an institution stands whole."""
    assert labels({"b": source(), "a": source(), "c": source(kind="registry", authors=["ClinicalTrials.gov"])}) == {
        "a": "Smith 2020a", "b": "Smith 2020b", "c": "ClinicalTrials.gov 2020",
    }  # fmt: skip


def test_more_than_26_of_a_year() -> None:
    """After z comes aa."""
    many = labels({f"s{index:02}": source() for index in range(28)})
    assert (many["s25"], many["s26"], many["s27"]) == ("Smith 2020z", "Smith 2020aa", "Smith 2020ab")


def test_reading_says_where_and_how_far() -> None:
    """A copy is named."""
    access = {"extent": "part", "where": "copy", "note": "Read in a mirror."}
    assert reading(source(access=access)) == "Read in part, in a copy. Read in a mirror."
