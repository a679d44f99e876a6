"""Repairs of a records file that a machine can make without changing what it says."""
