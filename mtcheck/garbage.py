"""How often a process of mtcheck looks for garbage in cycles: it makes hundreds of thousands of small facts that live
long and hardly any cycles, and a fifth of its time would go into looking for some."""

from __future__ import annotations

import gc

EVERY = (200_000, 50, 100)
"""Thresholds of the three generations (see `gc.set_threshold`)."""


def collect_rarely() -> None:
    """Look for cycles rarely from now on; for a process that mtcheck has for itself, not for one that imports it."""
    gc.set_threshold(*EVERY)
