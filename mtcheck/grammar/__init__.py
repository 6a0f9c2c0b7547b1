"""English sentences by the classes of their words: a small tagger, and what may follow what."""
