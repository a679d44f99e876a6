"""``Caddyfile``: one site for Caddy 2, which gets its certificate and leads to HTTPS by itself."""

from __future__ import annotations

from dossier.host_headers import ASSETS, ASSETS_FOLDER, HTTPS_ONLY, PAGES, headers
from hosts.types import TYPES, full_type

NAME = "Caddyfile"
_TEXT = """\
# A site for Caddy 2. Change the name of the host and the folder.
example.org {{
    root * /srv/site

    header {{
{headers}
        Strict-Transport-Security "{https}"
    }}
    @assets path /{folder}/*
    @others not path /{folder}/*
    header @assets Cache-Control "{assets}"
    header @others Cache-Control "{pages}"
{types}

    # What scripts/precompress.py has written; no hidden file.
    file_server {{
        precompressed br gzip
        hide .*
    }}
    handle_errors {{
        rewrite * /404.html
        header Content-Type "text/html; charset=utf-8"
        file_server {{
            precompressed br gzip
        }}
    }}
}}
"""


def text() -> str:
    """Headers stay when an error is handled, so they come with the page for what is missing too."""
    spaced = _TEXT.format(
        headers="\n".join(f'        {name} "{value}"' for name, value in headers().items()),
        pages=PAGES,
        assets=ASSETS,
        folder=ASSETS_FOLDER,
        https=HTTPS_ONLY,
        types="\n".join(f'    @{end} path *.{end}\n    header @{end} Content-Type "{full_type(end)}"' for end in TYPES),
    )
    return spaced.replace("    ", "\t")  # as `caddy fmt` has it; it warns of anything else
