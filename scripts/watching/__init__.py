"""The parts of ``scripts/watch.py``: one file a service, one a kind of finding, one table of words, and the proposal."""
