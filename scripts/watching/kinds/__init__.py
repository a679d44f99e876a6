"""Kinds of findings, one a file. Each takes a record and what a service says of it, and yields findings."""
