"""The parts of ``scripts/check_links.py``: which addresses, how they are asked, what is remembered, what is told."""
