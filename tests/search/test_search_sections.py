"""How a page's HTML becomes the sections that search leads to."""

from __future__ import annotations

import pytest

from dossier.search_sections import Section, sections


def test_the_top_comes_first_and_has_no_title() -> None:
    """The page's own heading is known from elsewhere; what follows it is the page's beginning."""
    html = '<h1 id="home">Home</h1><p>First.</p><h2 id="more">More<a class="headerlink" href="#more">#</a></h2><p>Then.</p>'
    assert sections(html) == [Section("", "", "First."), Section("more", "More", "Then.")]


def test_a_page_without_text_still_has_its_top() -> None:
    """Its title must be found."""
    assert sections("") == [Section()]


def test_a_heading_without_an_id_does_not_split() -> None:
    """Nothing could lead to it."""
    assert sections("<p>One</p><h2>Two</h2><p>Three</p>") == [Section(text="One Two Three")]


def test_sections_follow_the_order_of_reading_through_wrappers() -> None:
    """A heading inside a box also holds for what stands behind the box."""
    html = '<div><h2 id="a">A</h2><p>in</p></div><p>behind</p>'
    assert sections(html)[1] == Section("a", "A", "in behind")


def test_cells_are_never_read_as_one_word() -> None:
    """Nor are items, definitions and captions; nothing is doubled where several end at once."""
    html = "<table><caption>All</caption><tr><th>MAPP2</th><td>104</td></tr><tr><th>MP1</th><td></td></tr></table><li>x</li>"
    assert sections(html)[0].text == "All|MAPP2|104|MP1|x"


def test_words_within_a_line_stay_whole() -> None:
    """Emphasis and links inside a word add no space."""
    assert sections("<p>un<em>blind</em>ed, H<sub>2</sub>O<br>and</p>")[0].text == "unblinded, H2O and"


@pytest.mark.parametrize(
    "left_out",
    [
        '<section data-search-exclude="true"><p>gone</p></section>',
        "<section data-search-exclude><h2 id='x'>gone</h2><p>gone</p></section>",
        "<svg><title>gone</title></svg>",
        "<script>gone</script>",
        '<a class="cite" href="#s">[gone]</a>',
    ],
)
def test_what_is_left_out(left_out: str) -> None:
    """Marked parts, drawings, scripts and numbers of citations; what stands behind them is kept."""
    assert sections(f"<p>kept</p>{left_out}<p>kept too</p>") == [Section(text="kept kept too")]


def test_an_excluded_heading_takes_its_section_with_it() -> None:
    """Up to the next heading."""
    html = '<p>kept</p><h2 id="a" data-search-exclude="true">A</h2><p>gone</p><h2 id="b">B</h2><p>back</p>'
    assert sections(html) == [Section(text="kept"), Section("b", "B", "back")]


def test_a_record_is_a_section_of_its_own_named_by_its_first_label() -> None:
    """The text around it goes on as if it were not there."""
    html = '<h2 id="t">T</h2><tr id="rec"><th>Name</th><td>1 of 2</td></tr><tr id="other"><th>O</th></tr>'
    assert sections(html, {"rec"}) == [Section(), Section("t", "T", "O"), Section("rec", "Name", "1 of 2")]


def test_a_source_is_named_by_label_and_title() -> None:
    """Its entry keeps authors and container; an address is told by its site alone."""
    html = (
        '<li id="s"><strong class="label">Smith 2020.</strong> Smith AB. <cite>A trial</cite>. Journal, 2020. '
        '<a href="https://a.example/x">https://www.a.example/long/way</a></li>'
    )
    assert sections(html, {"s"})[1] == Section("s", "Smith 2020. A trial", "Smith AB. Journal, 2020. a.example")


def test_marks_are_kept_apart_from_a_records_name() -> None:
    """They travel with the record; elsewhere, also in its row, they stay words beside what they qualify."""
    html = (
        '<tr id="r"><th>R <span class="mark mark-derived">Worked out here</span></th>'
        '<td>5<span class="mark mark-secondary">Second-hand</span></td></tr>'
    )
    assert sections(html, {"r"})[1] == Section("r", "R", "5 Second-hand", {"derived": "Worked out here"})
    assert sections('<p>A<span class="mark mark-retracted">Retracted</span>B</p>')[0].text == "A Retracted B"


def test_what_stands_below_a_records_name_is_text() -> None:
    """A row's header may hold a definition too."""
    for name in ("what", "unit"):
        html = f'<tr id="r"><th>R<span class="{name}">Ten points lower</span></th><td>5</td></tr>'
        assert sections(html, {"r"})[1] == Section("r", "R", "Ten points lower|5")


def test_signs_for_the_eye_are_left_out() -> None:
    """A circle before a word says what the word says."""
    assert sections('<td><span aria-hidden="true">o</span> better</td>')[0].text == "better"


def test_a_header_can_be_the_record_itself() -> None:
    """Records side by side are at home in their column's header."""
    assert sections('<tr><th id="r">Smith 2020</th></tr>', {"r"})[1] == Section("r", "Smith 2020")
