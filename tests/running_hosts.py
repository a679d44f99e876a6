"""nginx, Caddy and Apache, started with the project's own example files, with other ports, folders and certificates."""

from __future__ import annotations

import os
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOSTING = ROOT / "hosting"
MODULES = Path("/usr/lib/apache2/modules")
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
"""Debian's libnginx-mod-http-brotli-static."""
TRUST = ssl._create_unverified_context()  # noqa: S323 - the certificate is made by the test
PATIENCE = 20


@dataclass(frozen=True)
class Host:
    """A running server: its address, the one that only leads there, if it has one, and whether it sends Brotli."""

    address: str
    plain: str
    brotli: bool


@dataclass(frozen=True)
class Place:
    """What a server is started with: the site's folder, one of its own, two ports and a certificate with its key."""

    site: Path
    own: Path
    port: int
    plain: int
    certificate: Path

    @property
    def key(self) -> Path:
        """Beside the certificate."""
        return self.certificate.with_suffix(".key")


def needed(name: str) -> str:
    """The program, or the test is left out with a word on what is missing."""
    program = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    if not program:
        pytest.skip(f"{name} is not installed")
    return program


def certificate(folder: Path) -> Path:
    """A certificate for this machine, good for a day, and its key."""
    file = folder / "localhost.pem"
    command = [needed("openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    command += ["-days", "1", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    command += ["-keyout", str(file.with_suffix(".key")), "-out", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    return file


@contextmanager
def running(name: str, site: Path, own: Path, certificate: Path) -> Iterator[Host]:
    """The server of that name over ``site``, until the block ends."""
    place = Place(site, own, *_free_ports(), certificate)
    command, brotli = _STARTS[name](place)
    environment = {"PATH": os.environ["PATH"], "HOME": str(own), "XDG_DATA_HOME": str(own), "XDG_CONFIG_HOME": str(own)}
    with (own / "log").open("wb") as log:
        child = subprocess.Popen(command, cwd=own, stdout=log, stderr=log, env=environment)
        try:
            _wait_for(place.port, child, own / "log")
            plain = "" if name == "apache" else f"http://localhost:{place.plain}/"
            yield Host(f"https://localhost:{place.port}/", plain, brotli)
        finally:
            child.terminate()
            child.wait(PATIENCE)


def example(name: str, changes: dict[str, str]) -> str:
    """A file of ``hosting`` with these changes, each of which must find what it changes."""
    text = (HOSTING / name).read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text, f"{name} does not hold {old!r}"
        text = text.replace(old, new)
    return text


def _nginx(place: Place) -> tuple[list[str], bool]:
    program = needed("nginx")
    types = Path("/etc/nginx/mime.types")
    if not types.exists():
        pytest.skip("nginx has no list of types")
    shutil.copy(types, place.own)
    brotli = BROTLI.exists()
    changes = {
        "    listen [::]:80;\n": "",
        "    listen [::]:443 ssl http2;\n": "",
        "listen 80;": f"listen 127.0.0.1:{place.plain};",
        "listen 443 ": f"listen 127.0.0.1:{place.port} ",
        "https://example.org$": f"https://localhost:{place.port}$",
        "/etc/ssl/example.org.pem": str(place.certificate),
        "/etc/ssl/private/example.org.key": str(place.key),
        "/srv/site": str(place.site),
        "# brotli_static": "brotli_static" if brotli else "# brotli_static",
    }
    (place.own / "site.conf").write_text(example("nginx.conf", changes), encoding="utf-8")
    lines = [f"load_module {BROTLI};"] * brotli + ["user root;"] * (os.geteuid() == 0)
    lines += ["daemon off; pid nginx.pid; error_log stderr; events {}", "http {"]
    lines += [f"{part}_temp_path {part};" for part in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")]
    lines += ["include mime.types; default_type application/octet-stream; gzip on; access_log off;"]
    lines += ["include site.conf;", "}"]
    (place.own / "nginx.conf").write_text("\n".join(lines), encoding="utf-8")
    return [program, "-p", str(place.own), "-e", "stderr", "-c", "nginx.conf"], brotli


def _caddy(place: Place) -> tuple[list[str], bool]:
    program = needed("caddy")
    changes = {
        "example.org {": f"https://localhost:{place.port} {{\n    bind 127.0.0.1\n    tls {place.certificate} {place.key}",
        "/srv/site": str(place.site),
    }
    head = f"{{\n    admin off\n    http_port {place.plain}\n}}\n"
    (place.own / "Caddyfile").write_text(head + example("Caddyfile", changes), encoding="utf-8")
    return [program, "run", "--config", "Caddyfile", "--adapter", "caddyfile"], True


def _apache(place: Place) -> tuple[list[str], bool]:
    program = needed("apache2")
    shutil.copy(HOSTING / ".htaccess", place.site)
    names = (
        "mpm_event",
        "authz_core",
        "dir",
        "mime",
        "headers",
        "alias",
        "rewrite",
        "ssl",
        "socache_shmcb",
        "autoindex",
        "filter",
        "deflate",
        "setenvif",
    )
    lines = [f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in names]
    lines += [
        f"ServerRoot {place.own}",
        "ServerName localhost",
        "PidFile apache.pid",
        "ErrorLog log",
        "DefaultRuntimeDir .",
    ]
    lines += [f"Listen 127.0.0.1:{place.port} https", "TypesConfig /etc/mime.types"]
    lines += ["User www-data", "Group www-data"] * (os.geteuid() == 0)
    lines += [
        f"DocumentRoot {place.site}",
        f"<Directory {place.site}>",
        "Require all granted",
        "Options FollowSymLinks Indexes",
    ]
    lines += ["AllowOverride All", "</Directory>", "SSLEngine on"]
    lines += [f"SSLCertificateFile {place.certificate}", f"SSLCertificateKeyFile {place.key}"]
    (place.own / "apache.conf").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [program, "-X", "-f", str(place.own / "apache.conf")], True


_STARTS: dict[str, Callable[[Place], tuple[list[str], bool]]] = {"nginx": _nginx, "caddy": _caddy, "apache": _apache}
NAMES = tuple(_STARTS)


def _free_ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        return one.getsockname()[1], other.getsockname()[1]


def _wait_for(port: int, child: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while child.poll() is None and time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    pytest.fail(f"it does not answer: {log.read_text(encoding='utf-8', errors='replace')}")
