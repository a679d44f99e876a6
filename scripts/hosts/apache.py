"""``.htaccess`` for Apache 2.4, where the host lets a site have one."""

from __future__ import annotations

from dossier.host_headers import ASSETS, ASSETS_FOLDER, HTTPS_ONLY, PAGES, headers
from hosts.types import TYPES, UTF8

NAME = ".htaccess"
_TEXT = """\
# For Apache 2.4 with mod_headers. If the site does not begin at the root of its host, write its path before /404.html.
DirectoryIndex index.html
DirectorySlash On
Options -Indexes
ErrorDocument 404 /404.html
# No hidden file, but for what a certificate is asked for with.
RedirectMatch 404 "/\\.(?!well-known/)"

{headers}
Header always set Cache-Control "{pages}"
Header always set Cache-Control "{assets}" "expr=%{{REQUEST_URI}} =~ m#/{folder}/#"
Header always set Strict-Transport-Security "{https}" "expr=%{{HTTPS}} == 'on'"

AddDefaultCharset utf-8
AddCharset utf-8 {utf8}
{types}

RemoveType .gz
RemoveLanguage .br
AddEncoding gzip .gz
AddEncoding br .br
<IfModule mod_rewrite.c>
    RewriteEngine On
    # A folder without a page of its own is not there, rather than forbidden.
    RewriteCond %{{REQUEST_FILENAME}} -d
    RewriteCond %{{REQUEST_FILENAME}}/index.html !-f
    RewriteRule ^ - [R=404,L]
    # What scripts/precompress.py has written is sent to browsers that can read it.
    RewriteCond %{{HTTP:Accept-Encoding}} \\bbr\\b
    RewriteCond %{{REQUEST_FILENAME}}.br -f
    RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1,E=no-brotli:1]
    RewriteCond %{{HTTP:Accept-Encoding}} \\bgzip\\b
    RewriteCond %{{REQUEST_FILENAME}}.gz -f
    RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1,E=no-brotli:1]
    Header always merge Vary Accept-Encoding
</IfModule>
"""


def text() -> str:
    """Headers are set ``always``, so on the page for what is missing too."""
    return _TEXT.format(
        headers="\n".join(f'Header always set {name} "{value}"' for name, value in headers().items()),
        pages=PAGES,
        assets=ASSETS,
        folder=ASSETS_FOLDER,
        https=HTTPS_ONLY,
        utf8=" ".join(f".{end}" for end in UTF8),
        types="\n".join(f"AddType {type_} .{end}" for end, type_ in TYPES.items()),
    )
