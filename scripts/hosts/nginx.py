"""``nginx.conf``: one site for nginx, to be put where its own settings are included (``sites-available`` in Debian)."""

from __future__ import annotations

from dossier.host_headers import ASSETS, ASSETS_FOLDER, HTTPS_ONLY, PAGES, headers
from hosts.types import TYPES, UTF8

NAME = "nginx.conf"
_KNOWN = {"atom"}
"""In its own list, and in every version's; it warns of what is said twice."""
_TEXT = """\
# A site for nginx. Change the three names of the host, the two files of its certificate and the folder.
map $uri $site_cache {{
    default "{pages}";
    ~^/{folder}/ "{assets}";
}}

server {{
    listen 80;
    listen [::]:80;
    server_name example.org;
    return 301 https://example.org$request_uri;
}}

server {{
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name example.org;
    ssl_certificate /etc/ssl/example.org.pem;
    ssl_certificate_key /etc/ssl/private/example.org.key;
    ssl_protocols TLSv1.2 TLSv1.3;

    root /srv/site;
    index index.html;
    error_page 404 /404.html;
    server_tokens off;

    # No hidden file, but for what a certificate is asked for with.
    location ~ /\\.(?!well-known/) {{ return 404; }}
    # A folder without a page of its own is not there, rather than forbidden.
    error_page 403 =404 /404.html;

    # All stand here: a block of its own with one header would lose the others.
{headers}
    add_header Cache-Control $site_cache always;
    add_header Strict-Transport-Security "{https}" always;

    include mime.types;
    types {{
{types}
    }}
    charset utf-8;
    charset_types {text_types};

    # What scripts/precompress.py has written. Brotli needs a module: in Debian, libnginx-mod-http-brotli-static.
    gzip_static on;
    gzip_vary on;
    # brotli_static on;
}}
"""


def text() -> str:
    """Headers are said ``always``, so with the page for what is missing too."""
    known = {
        "css": "text/css",
        "js": "application/javascript text/javascript",
        "svg": "image/svg+xml",
        "txt": "text/plain",
    }
    known |= {"xml": "text/xml", **TYPES}
    return _TEXT.format(
        headers="\n".join(f'    add_header {name} "{value}" always;' for name, value in headers().items()),
        pages=PAGES,
        assets=ASSETS,
        folder=ASSETS_FOLDER,
        https=HTTPS_ONLY,
        types="\n".join(f"        {type_} {end};" for end, type_ in TYPES.items() if end not in _KNOWN),
        text_types=" ".join(known[end] for end in UTF8 if end != "html"),
    )
