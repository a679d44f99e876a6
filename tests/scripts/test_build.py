"""The command's words, its exit code, and that a faulty build changes nothing."""

import pytest

import build


@pytest.fixture
def built(tiny):
    """The tiny project with a good build in place."""
    assert build.build_edition(tiny, "site") == 0
    return tiny


def test_good_build_is_put_in_place(built, capsys):
    """And what it is made of is counted."""
    (built / "docs/second.md").write_text("# Second\n", encoding="utf-8")
    assert build.build_edition(built, "site") == 0
    assert (built / "site/second/index.html").exists()
    assert "Built site/: 3 pages in " in capsys.readouterr().out


def test_faulty_build_leaves_the_last_good_one(built, capsys):
    """The problems are printed, and what stays is said."""
    (built / "docs/index.md").write_text("[x](nowhere.md)\n", encoding="utf-8")
    assert build.build_edition(built, "site") == 1
    assert "first text" in (built / "site/index.html").read_text(encoding="utf-8")
    out = capsys.readouterr().out
    assert "'nowhere.md'" in out
    assert out.endswith("The site was not built. site/ is the last good build, unchanged.\n")


def test_faulty_first_build_leaves_nothing(tiny, capsys):
    """No half-made folder."""
    (tiny / "docs/index.md").write_text("[x](nowhere.md)\n", encoding="utf-8")
    assert build.build_edition(tiny, "site") == 1
    assert not list(tiny.glob("site*"))
    assert capsys.readouterr().out.endswith("The site was not built. There is no site/ yet.\n")


@pytest.mark.parametrize(("arguments", "edition"), [([], "site"), (["--offline"], "site-offline")])
def test_options_choose_the_edition(monkeypatch, arguments, edition):
    """Each has its own folder and settings."""
    monkeypatch.setattr(build, "enter", lambda locks: None)
    monkeypatch.setattr(build, "build_edition", lambda root, name: (root, name))
    assert build.main(arguments) == (build.ROOT, edition)
