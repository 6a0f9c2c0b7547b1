"""A reader that has seen many English sentences with and without errors, and doubts words that look like errors.

A small neural network, its weights beside it (see README.md). Checks ask it and say what they make of its doubts.
"""

from mtcheck.proofreader.reading import Doubt, doubts

__all__ = ["Doubt", "doubts"]
