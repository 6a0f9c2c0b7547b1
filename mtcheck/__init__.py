"""Check the quality of a translated article."""

__version__ = "0.1.0"
