"""The stamp vouches for an environment only while lock file and Python are the same."""

import pytest

import _stamp


@pytest.fixture
def locks(tmp_path):
    """One lock file."""
    lock = tmp_path / "site.txt"
    lock.write_bytes(b"a==1\n")
    return {"site": lock}


def test_fits_what_was_written(tmp_path, locks):
    """A stamp fits the locks that it was written for."""
    _stamp.write(tmp_path, locks)
    assert _stamp.fits(tmp_path, locks)


def test_without_a_stamp_nothing_fits(tmp_path, locks):
    """A hand-made environment has none."""
    assert not _stamp.fits(tmp_path, locks)


def test_empty_stamp_fits_nothing(tmp_path, locks):
    """This is what an interrupted installation leaves."""
    _stamp.write(tmp_path, {})
    assert not _stamp.fits(tmp_path, locks)


def test_changed_lock_does_not_fit(tmp_path, locks):
    """One other byte in the lock file."""
    _stamp.write(tmp_path, locks)
    locks["site"].write_bytes(b"a==2\n")
    assert not _stamp.fits(tmp_path, locks)


def test_line_ends_do_not_matter(tmp_path, locks):
    """A checkout on Windows may have others."""
    _stamp.write(tmp_path, locks)
    locks["site"].write_bytes(b"a==1\r\n")
    assert _stamp.fits(tmp_path, locks)


def test_another_python_does_not_fit(tmp_path, locks, monkeypatch):
    """Built packages belong to one minor version."""
    _stamp.write(tmp_path, locks)
    monkeypatch.setattr(_stamp, "this_python", lambda: "CPython 3.99 linux x86_64")
    assert not _stamp.fits(tmp_path, locks)


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe"])
def test_damaged_stamp_fits_nothing(tmp_path, locks, damage):
    """Half-written or foreign content is no stamp, and no crash."""
    (tmp_path / _stamp.NAME).write_bytes(damage)
    assert not _stamp.fits(tmp_path, locks)


def test_more_than_asked_for_fits(tmp_path, locks):
    """With the test tools installed, the site can be built too."""
    more = tmp_path / "test.txt"
    more.write_bytes(b"b==1\n")
    _stamp.write(tmp_path, locks | {"test": more})
    assert _stamp.fits(tmp_path, locks)
