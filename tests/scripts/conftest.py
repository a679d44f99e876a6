"""Fixtures of the commands' tests."""

import pytest

CONFIG = """\
site_name: Tiny
site_url: !ENV [SITE_URL, ""]
theme: {name: material, font: false}
hooks: [hooks/mkdocs_hooks.py]
plugins: []
"""
HOOK = "import word\n\n\ndef on_page_markdown(markdown, **_):\n    return f'{markdown}\\n\\n{word.WORD}\\n'\n"


@pytest.fixture
def tiny(tmp_path):
    """A project of one page, with a hook that imports a module of its own, as the real one does."""
    for name, text in {
        "mkdocs.yml": CONFIG,
        "docs/index.md": "# Home\n\nfirst text\n",
        "hooks/mkdocs_hooks.py": HOOK,
        "hooks/word.py": "WORD = 'first word'\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path
