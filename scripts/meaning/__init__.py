"""What a change means to a reader: both sides rendered, compared piece by piece, and told by the record behind each."""
