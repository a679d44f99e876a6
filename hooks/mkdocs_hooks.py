"""MkDocs events, and nothing else: each hands its values to the core and puts the answer where MkDocs looks for it.

The state of a build lives in ``config.extra["dossier"]``, made anew for each build, so that ``serve`` never shows old
data.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from dossier.build import load_again
from dossier.features.backlinks import backlinks
from dossier.features.checked_claims import checked_claims
from dossier.features.error_report import error_report
from dossier.features.footer_help_lines import footer_help_lines
from dossier.features.page_dates import page_dates
from dossier.features.related_pages import related
from dossier.features.where_used import where_used
from dossier.freshness import newest_check
from dossier.html.release import release_files, shown_version
from dossier.late import resolve
from dossier.markdown_ext import DossierExtension
from dossier.open_data.alternates import alternates
from dossier.open_data.json_ld import json_ld
from dossier.open_data.reuse import reuse
from dossier.open_data.twin import files as twins
from dossier.page_head import secure
from dossier.page_links import page_links
from dossier.products import write_products
from dossier.rule_list import guided_report
from dossier.search_index import PATH as SEARCH_INDEX
from dossier.search_index import search_index
from dossier.site_check import check_site
from dossier.sitemap import PATH as SITEMAP
from dossier.sitemap import sitemap
from dossier.version import version_of

_UNUSED = ("assets/javascripts/", "assets/stylesheets/", "assets/images/favicon.png")


def _extension(config: MkDocsConfig) -> DossierExtension:
    extension: DossierExtension = config.extra["dossier"]
    return extension


def _stop_on_problems(config: MkDocsConfig) -> None:
    if problems := _extension(config).site.problems:
        raise PluginError(guided_report(problems, config.site_url or ""))


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load and check everything; a wrong record stops the build before any page is rendered."""
    root = Path(config.config_file_path).parent
    site = load_again(root, directory_urls=config.use_directory_urls, repository=config.repo_url or "")
    site.address = config.site_url or config.extra.get("address") or ""
    site.version = version_of(root, os.environ)
    if config.repo_url and not config.edit_uri:
        config.edit_uri = "edit/main/docs/"
    config.extra["dossier"] = DossierExtension(site)
    config.markdown_extensions.append(config.extra["dossier"])
    _stop_on_problems(config)
    config.extra["help_lines"] = footer_help_lines(site)
    checked = newest_check(site.data)
    script = release_files(site, checked)
    site.artifacts |= script
    config.extra["release"] = {"version": shown_version(site), "checked": checked, "script": next(iter(script), "")}
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leave out the theme's own scripts and styles, which no page of this site loads."""
    for file in [file for file in files if file.src_uri.startswith(_UNUSED)]:
        files.remove(file)
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> None:
    """Tell the extension which page comes next."""
    _extension(config).begin(_extension(config).site.page(page.file.src_uri))


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> None:
    """Make inner ids known to MkDocs' anchor check, and the list of sources to the table of contents."""
    context = _extension(config).context
    page.present_anchor_ids = (page.present_anchor_ids or set()) | context.used_ids
    if 'id="sources"' in html:
        page.toc.items.append(AnchorLink("Sources", "sources", 2))


def on_env(env: Any, config: MkDocsConfig, files: Any) -> None:
    """All pages are rendered: report what was wrong in them, and write what needs every page."""
    _stop_on_problems(config)
    site, pages = _extension(config).site, {file.src_uri: file.page for file in files.documentation_pages()}
    for src, page in pages.items():
        page.content = resolve(site, src, page.content or "")
    found = {src: (site.page(src).title, site.url(src), page.content) for src, page in pages.items()}
    site.artifacts[SEARCH_INDEX] = search_index(site, found)
    site.artifacts |= twins(site, {src: page.content or "" for src, page in pages.items()})
    config.extra["dossier_links"] = page_links(site, {src: page.content for src, page in pages.items()})


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> None:
    """Give the theme what belongs to the page: related pages, what links here, where it is used, and when its facts were checked."""
    site, src = _extension(config).site, page.file.src_uri
    context["related"] = related(site, src, config.extra["dossier_links"])
    context["checked_claims"] = checked_claims(site, src)
    context["backlinks"] = backlinks(site, src, config.extra["dossier_links"])
    context["where_used"] = where_used(site, src)
    context["page_dates"] = page_dates(site, src)
    context["error_report"] = error_report(site, src)
    context["reuse"] = reuse(site, src)
    context["alternates"], context["json_ld"] = alternates(site, src), json_ld(site, src)


def on_post_page(output: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Give the finished page the policy under which it runs."""
    return secure(output)


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """The page for what is not found runs under the same policy, and only a server shows it.

    MkDocs' sitemap holds the day of the build and stands even where the site has no address: ours is written instead.
    """
    if template_name == SITEMAP or (template_name == "404.html" and config.extra.get("offline")):
        return ""
    return secure(output) if template_name.endswith(".html") else output


def on_post_build(config: MkDocsConfig) -> None:
    """Write the data files, then check every link and request of what was built."""
    site, target = _extension(config).site, Path(config.site_dir)
    if config.site_url:
        site.artifacts[SITEMAP] = sitemap(site, config.site_url)
    write_products(site, target)
    if problems := check_site(target, config.site_url or ""):
        raise PluginError(guided_report(problems, config.site_url or ""))
