"""A record of this site as a reference: the same in every form, with its version, and leading to that version."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.build import load_site
from dossier.identity import NAME
from dossier.open_data.row_citation import citation
from dossier.versions import versions

ROOT = Path(__file__).parents[2]


@pytest.fixture
def cited(small: Path) -> tuple[dict[str, Any], str]:
    """The citation of a record, and its version."""
    site = load_site(small)
    site.address = "https://me.org/"
    return citation(site, site.data.entries["terms"]["remission"]), versions(site)["terms"]["remission"]


def test_every_form_leads_to_the_version(cited: tuple[dict[str, Any], str]) -> None:
    """The address names dataset, id and version; no day of access is needed, and none is there."""
    found, version = cited
    address = f"https://me.org/data/records/terms/remission/{version}.json"
    assert found["text"].endswith(address)
    assert found["csl"]["URL"] == address
    assert f"url = {{{address}}}," in found["bibtex"]
    assert f"UR  - {address}\r\n" in found["ris"]
    assert "accessed" not in str(found).lower()


def test_the_words(cited: tuple[dict[str, Any], str]) -> None:
    """Who, what, which version, and when its places were last read."""
    found, version = cited
    assert found["text"].startswith(
        f"{NAME}. remission (terms/remission). {NAME}: the data, version {version}. Checked 2026-01-15. "
    )
    assert found["csl"]["issued"] == {"date-parts": [[2026, 1, 15]]}
    assert re.findall(r"^[A-Z][A-Z0-9]  - ", found["ris"].replace("\r", ""), re.MULTILINE)[0] == "TY  - "
    assert found["ris"].endswith("ER  - \r\n")


def test_the_name_is_the_sites(cited: tuple[dict[str, Any], str]) -> None:
    """mkdocs.yml has it for readers, the core for citations."""
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(settings.partition("\n")[2].splitlines()[0])["site_name"] == NAME
