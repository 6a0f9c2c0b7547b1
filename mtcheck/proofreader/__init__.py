"""A reader that has seen many English sentences with and without errors, and doubts words that look like errors.

Two small neural networks, their weights beside them (see README.md). Checks ask them and say what they make of their
doubts.
"""

from mtcheck.proofreader.reading import Doubt, Kind, Reader, doubts

__all__ = ["Doubt", "Kind", "Reader", "doubts"]
