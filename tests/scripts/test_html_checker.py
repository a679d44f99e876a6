"""The HTML checker finds what is wrong, takes newer HTML for what it is, and is never one with another hash."""

import base64
import hashlib
import io
import os
import shutil
import subprocess
import tarfile

import pytest

from _environment import ROOT
from _html_checker import INSIDE, Unavailable, checker, fetch, unpack

PAGE = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>{}</body></html>'


@pytest.fixture
def package(tmp_path):
    """Npm's package with a checker of four bytes, and its hash."""
    file = tmp_path / "vnu.tgz"
    with tarfile.open(file, "w:gz") as archive:
        entry = tarfile.TarInfo(INSIDE)
        entry.size = 4
        archive.addfile(entry, io.BytesIO(b"vnu!"))
    return file, base64.b64encode(hashlib.sha512(file.read_bytes()).digest()).decode()


def test_checker_is_taken_out_of_the_package(package, tmp_path):
    """And nothing else stays."""
    file, sha512 = package
    unpack(file, tmp_path / "cache/vnu.jar", sha512)
    assert (tmp_path / "cache/vnu.jar").read_bytes() == b"vnu!"
    assert [entry.name for entry in (tmp_path / "cache").iterdir()] == ["vnu.jar"]


def test_other_package_is_refused(package, tmp_path):
    """One byte is enough."""
    file, sha512 = package
    file.write_bytes(file.read_bytes() + b"\0")
    with pytest.raises(Unavailable, match="does not have the hash expected"):
        unpack(file, tmp_path / "vnu.jar", sha512)
    assert not (tmp_path / "vnu.jar").exists()


def test_without_java_it_is_said(tmp_path):
    """With what to install."""
    with pytest.raises(Unavailable, match="no java on the search path"):
        checker(tmp_path, {"PATH": str(tmp_path)})


@pytest.mark.skipif(not shutil.which("java"), reason="java is missing, which is said first")
def test_own_checker_that_is_missing_is_said(tmp_path):
    """Another must not be taken in silence."""
    with pytest.raises(Unavailable, match="which is not there"):
        checker(tmp_path, {**os.environ, "VNU_JAR": str(tmp_path / "vnu.jar")})


def test_without_npm_it_is_said(tmp_path):
    """With the other way."""
    with pytest.raises(Unavailable, match="VNU_JAR can name"):
        fetch(tmp_path / "vnu.jar", {"PATH": str(tmp_path)})


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("<search>s</search><details name=a><summary>x</summary></details><div popover>p</div>", ""),
        ("<p><a href=x><button>b</button></a></p>", "must not appear as a descendant of the “a” element"),
        ('<p id="a">x</p><p id="a">y</p>', "Duplicate ID"),
    ],
)
def test_checker_knows_html(tmp_path, body, wrong):
    """Newer elements pass; nesting and double ids do not."""
    try:
        command = checker(ROOT / ".cache")
    except Unavailable as why:
        pytest.skip(str(why))
    (tmp_path / "page.html").write_text(PAGE.format(body), encoding="utf-8")
    done = subprocess.run([*command, tmp_path], capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode != 0) is bool(wrong), done.stderr
    assert wrong in done.stderr
