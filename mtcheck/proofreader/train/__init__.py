"""How the network of `mtcheck.proofreader` is made: a corpus, errors planted in it, and the training.

Needs the extras `[torch]` and `[nlp]`; nothing here is used when an article is checked.
"""
