"""The core of the site: records with their evidence, the rules over them, and the features drawn from them.

Nothing in this package imports MkDocs; ``hooks/mkdocs_hooks.py`` is the only place that does. Imports point down only:
adapter -> markdown_ext -> directives -> features -> tables -> html -> records. A test holds this.

========================  =======================================================================================
``records/``              one record kind per file; ``KINDS`` lists them
``problems.py``           a problem with its place and repair, and the report of all of them
``yaml_lines.py``         YAML text to data that can tell its lines, with YAML's traps caught
``yaml_cache.py``         what YAML files said last time, in ``.cache``, which can be deleted at any time
``datasets.py``           the folder ``docs/data`` to typed records
``checks/``               one rule over the whole dataset per file
``pages.py``              the Markdown pages: title, front matter, which record a page is about
``site.py``               records, pages and the marks that pages leave for the second pass
``html/``                 numbers, citations, tables and drawings as HTML
``tables/``               one dataset's columns per file
``features/``             one visible feature per file
``directives.py``         the names that an author can write, and the feature behind each
``markdown_ext/``         the Python-Markdown extension
``exports/``              CSV, JSON, CSL-JSON, BibTeX
``search_*.py``           rendered pages to the index that the search box loads
``sitemap.py``            the list of pages for search engines, where the site knows its address
``site_check.py``         every link, anchor and request of the built site
========================  =======================================================================================
"""
