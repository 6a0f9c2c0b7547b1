"""Engines side by side: metrics, typed errors, significance, a ranking."""
