"""How a process that mtcheck has for itself is run: the command line, and the workers of `compare`.

It looks for garbage in cycles rarely: it makes hundreds of thousands of small facts that live long and hardly any
cycles, and a fifth of its time would go into looking for some. And NumPy multiplies its matrices in one thread: they
are so small that a second one costs half as much processor time again and saves a fifth on the clock, and workers or
several checks side by side would wait for each other.
"""

from __future__ import annotations

import gc
import os

EVERY = (200_000, 50, 100)
"""Thresholds of the three generations (see `gc.set_threshold`)."""

THREADS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""Variables of the libraries that NumPy multiplies with; they are read when NumPy is imported."""


def settle() -> None:
    """Set the process up; what its environment says of threads stays. Nothing is for one that imports mtcheck."""
    gc.set_threshold(*EVERY)
    for name in THREADS:
        os.environ.setdefault(name, "1")
