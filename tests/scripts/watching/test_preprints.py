"""A preprint's newer version and the article that it became are told, and nothing is edited."""

from __future__ import annotations

import pytest


@pytest.fixture
def preprint(project, services):
    """The source as a preprint of May 1, 2020, in version 1."""
    source = project / "docs/data/sources/smith2020.yml"
    text = source.read_text(encoding="utf-8").replace("kind: article", "kind: preprint")
    source.write_text(text, encoding="utf-8")
    work = services.replies["crossref"]["message"]["items"][0]
    work["updated-by"] = []
    work["relation"] = {"is-preprint-of": [{"id-type": "doi", "id": "10.1000/final", "asserted-by": "subject"}]}
    article = services.replies["europepmc"]["resultList"]["result"][0]
    article |= {"id": "PPR1", "source": "PPR"}
    article["commentCorrectionList"] = {
        "commentCorrection": [
            {
                "id": "38605817",
                "source": "MED",
                "reference": "A Journal. 2021;12:1",
                "type": "Preprint of",
                "orderIn": 10001,
            }
        ]
    }
    article["versionList"] = {
        "version": [
            {"id": "PPR1", "source": "PPR", "firstPublishDate": "2020-05-01", "versionNumber": 1},
            {"id": "PPR2", "source": "PPR", "firstPublishDate": "2021-02-03", "versionNumber": 2},
        ]
    }
    return services


def test_versions_and_the_article(run, preprint):
    """By both services, each in its words."""
    code, out, patch = run("--only", "crossref", "--only", "europepmc")
    assert (code, patch) == (0, "")
    assert "version 2 appeared on 2021-02-03; the data knows that of 2020-05-01" in out
    assert "it was published as 10.1000/final. Add that source and name it in superseded_by" in out
    assert "it was published: A Journal. 2021;12:1. Add that source" in out


def test_an_article_has_no_versions_to_tell(run, services):
    """Its record may list its preprint's."""
    article = services.replies["europepmc"]["resultList"]["result"][0]
    article["versionList"] = {"version": [{"firstPublishDate": "2026-01-01", "versionNumber": 3}]}
    assert "version 3" not in run("--only", "europepmc")[1]
