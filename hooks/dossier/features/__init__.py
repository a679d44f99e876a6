"""The visible features, one per file. No feature imports another."""
