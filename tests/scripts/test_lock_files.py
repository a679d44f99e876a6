"""The lock files hold all that is needed on every system and Python served, with hashes, and no address."""

import re
from importlib.metadata import PackageNotFoundError, metadata, requires

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from _environment import TEST
from _python import OLDEST

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
SYSTEMS = [("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt")]
NOT_INSTALLED_BY_PIP = {"pip", "setuptools", "wheel"}


def pins(name):
    """Locked versions by package."""
    text = TEST[name].read_text(encoding="utf-8")
    return {
        canonicalize_name(package): version for package, version in re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE)
    }


def entries(name):
    """Each package's lines."""
    text = re.sub(r"^ *#.*\n", "", TEST[name].read_text(encoding="utf-8"), flags=re.MULTILINE)
    return re.split(r"\n(?=\S)", text.strip())


@pytest.mark.parametrize("name", TEST)
def test_every_package_is_exact_and_hashed(name):
    """No entry without a version and at least one hash; one may be for some systems only."""
    exact = re.compile(r"[\w.-]+==\S+(?: ; [^\\\n]+)? \\\n +--hash=sha256:[0-9a-f]{64}")
    assert [entry for entry in entries(name) if not exact.match(entry)] == []


@pytest.mark.parametrize("name", TEST)
def test_no_address_and_no_path(name):
    """Where packages come from is for each machine to say."""
    text = TEST[name].read_text(encoding="utf-8")
    assert re.findall(r"://|--index|--find-links|--trusted|^/|@ ", text, re.MULTILINE) == []


def test_test_lock_holds_the_site_lock():
    """The same versions, so that the tests test what is published."""
    assert pins("site").items() <= pins("test").items()


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system[0])
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("name", TEST)
def test_lock_is_complete(name, python, system):
    """All that a locked package asks for, on this system and Python, is locked in a version that it accepts."""
    locked = pins(name)
    environment = dict(
        zip(("sys_platform", "platform_system", "os_name"), system, strict=True),
        python_version=python,
        python_full_version=f"{python}.0",
        implementation_name="cpython",
        platform_python_implementation="CPython",
        platform_machine="x86_64",
        extra="",
    )
    missing = [
        f"{package} asks for {need}"
        for package in locked
        for need in needs(package)
        if (not need.marker or need.marker.evaluate(environment)) and not satisfied(need, locked)
    ]
    assert missing == []


def needs(package):
    """What an installed package asks for."""
    try:
        return [Requirement(line) for line in requires(package) or []]
    except PackageNotFoundError:
        assert package in NOT_INSTALLED_BY_PIP
        return []


def satisfied(need, locked):
    """Whether the lock holds a version that will do."""
    version = locked.get(canonicalize_name(need.name))
    return version is not None and need.specifier.contains(Version(version), prereleases=True)


def test_every_package_works_on_the_oldest_python() -> None:
    """Its first release too, as systems keep the one that they came with: Debian 12 has 3.11.2."""
    oldest = ".".join(map(str, (*OLDEST, 0)))
    wanted = {name: metadata(name)["Requires-Python"] for lock in TEST for name in pins(lock) if _installed(name)}
    assert {name: asked for name, asked in wanted.items() if asked and oldest not in SpecifierSet(asked)} == {}


def _installed(name: str) -> bool:
    try:
        return bool(metadata(name))
    except PackageNotFoundError:
        return False
