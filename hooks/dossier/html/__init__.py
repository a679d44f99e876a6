"""Numbers, citations, marks, tables and drawings as HTML. Nothing here knows a page's Markdown."""
