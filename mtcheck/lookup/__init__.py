"""The knowledge as a reader asks for it: lists by kind and country, and everything about one name."""
