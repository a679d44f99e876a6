"""What services and servers say cannot act on GitHub, however it is spelled; plain lists pass as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from proposing.untrusted import BREAK, CUT, harmless

GOLDEN = sorted((Path(__file__).parents[2] / "golden" / "impact").glob("*.md"))
CASES = {
    "a mention": ("@octocat", f"@{BREAK}octocat"),
    "a mention, spelled by number": ("&#64;octocat &commat;x", f"&amp;#{BREAK}64;octocat &amp;commat;x"),
    "a mention behind a backslash": (r"\@octocat", rf"\@{BREAK}octocat"),
    "a reference": ("fixes #1, me/site#2", f"fixes #{BREAK}1, me/site#{BREAK}2"),
    "a reference, spelled by number": ("closes &#35;1", f"closes &amp;#{BREAK}35;1"),
    "another reference": ("GH-1 gh\\-2", f"GH{BREAK}-1 gh{BREAK}\\-2"),
    "an address": (
        "https://evil.example/?a&b www.evil.example",
        f"https:/{BREAK}/evil.example/?a&amp;b www{BREAK}.evil.example",
    ),
    "an address behind backslashes": (r"http:/\/evil.example", rf"http:/{BREAK}\/evil.example"),
    "a link": ("[a](b) [a][b] [^1]", r"\[a\](b) \[a\]\[b\] \[^1\]"),
    "a link behind two backslashes": (r"\\[a](b)", r"\\\[a\](b)"),
    "a picture": ("![x](y)", r"\!\[x\](y)"),
    "where a link leads": ("[a]: b", r"\[a\]: b"),
    "a tag": ("<img src=x> <a href=b>", "&lt;img src=x&gt; &lt;a href=b&gt;"),
    "a known tag that does more": ("<b onclick=x>", "&lt;b onclick=x&gt;"),
    "a comment": ("<!-- x", r"&lt;\!-- x"),
    "a drawing": ("```mermaid\nx", "&#96;&#96;&#96;mermaid\nx"),
    "a formula": (r"$\href{x}$ \\$", r"&#36;\\href{x}&#36; \\&#36;"),
    "indented code": ("    @x", f"@{BREAK}x"),
    "a quotation": ("> [!NOTE]", r"&gt; \[\!NOTE\]"),
    "a title of no size": ("##### x", f"#{BREAK}" * 5 + " x"),
    "letters turned around": ("a\u202eb\u200bc\x07", r"a\\u202eb\\u200bc\\u0007"),
    "a fold closed that was not opened": ("</details>x", "&lt;/details&gt;x"),
    "a fold left open": ("<details>\nx", "<details>\nx\n\n</details>"),
    "a backslash at the end": ("x\\", "x\\\\"),
}


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_the_lists_of_impact_pass_unchanged(file):
    """Those that the tests of impact.py hold to, the hostile one among them."""
    text = file.read_text(encoding="utf-8")
    assert harmless(text) == text


@pytest.mark.parametrize("case", CASES)
def test_it_does_not_act(case):
    """And twice is as once, so that nothing is shown broken."""
    text, safe = CASES[case]
    assert harmless(text) == safe
    assert harmless(safe) == safe


def test_it_is_cut_at_a_line_with_its_folds_closed():
    """And says so."""
    text = harmless("<details>\n" + "é@x\n" * 1000, room=1000)
    assert len(text) <= 1000
    assert text.endswith(f"\n\n</details>\n\n{CUT}")
    assert text.count("<details>") == text.count("</details>") == 1


def test_folds_in_folds_end_somewhere():
    """A thousand of them are no list of changes."""
    assert harmless("<details>\n" * 1000).count("<details>") == 5


def test_a_report_of_ours_keeps_its_addresses():
    """Plain ones, to be followed; mentions in them and links with another text are none."""
    assert harmless("Read: https://a.example/x?y=1&z=2.", addresses=True) == "Read: https://a.example/x?y=1&z=2."
    assert harmless("at https://www.a.example/ or www.b.example", addresses=True) == (
        f"at https://www.a.example/ or www{BREAK}.b.example"
    )
    assert harmless("https://a.example/@x [a](https://b.example)", addresses=True) == (
        f"https://a.example/@{BREAK}x \\[a\\](https://b.example)"
    )
