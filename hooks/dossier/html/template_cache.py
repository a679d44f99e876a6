"""Templates compiled by the run before, in ``templates/__pycache__``, as Python keeps its modules beside their code.

A file begins with a hash of the rest, of the template and of all that decides how it is compiled; what does not fit is
compiled again. The folder can be deleted at any time.
"""

from __future__ import annotations

import marshal
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

from ..kept_file import keep

_LENGTH = 64


class TemplateCache(BytecodeCache):
    """Reads and writes one file a template; ``settings`` is whatever else the compiled code depends on."""

    def __init__(self, folder: Path, settings: bytes) -> None:
        self.folder, self.settings = folder, settings

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the template its code, when it was compiled from the same text in the same way."""
        with suppress(OSError):
            kept = self._file(bucket).read_bytes()
            seal, code = kept[:_LENGTH], kept[_LENGTH:]
            bucket.code = marshal.loads(code) if seal == self._seal(bucket, code) else None  # noqa: S302 - sealed

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the template's code; where nothing can be written, nothing is kept."""
        if sys.dont_write_bytecode:
            return
        code = marshal.dumps(bucket.code)
        keep(self._file(bucket), self._seal(bucket, code) + code)

    def _file(self, bucket: Bucket) -> Path:
        return self.folder / f"{bucket.key}.{sys.implementation.cache_tag}"

    def _seal(self, bucket: Bucket, code: bytes) -> bytes:
        made_by = f"{sys.version} {jinja2.__version__} {bucket.checksum}"
        return sha256(b"\0".join([self.settings, made_by.encode(), code])).hexdigest().encode()
