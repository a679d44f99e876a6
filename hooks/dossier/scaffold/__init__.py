"""New records and their pages, written from the models: a new kind of record needs no line here."""
