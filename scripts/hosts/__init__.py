"""The headers of :mod:`dossier.host_headers` in the forms of common hosts, one module a form."""
