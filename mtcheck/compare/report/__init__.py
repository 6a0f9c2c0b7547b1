"""Comparisons -> text: one module a format."""

from __future__ import annotations

from importlib import import_module

from mtcheck.compare.types import Comparison
from mtcheck.report.formats import module_of

RENDERERS: dict[str, str] = {
    "text": "mtcheck.compare.report.text",
    "json": "mtcheck.compare.report.json",
    "tsv": "mtcheck.compare.report.tsv",
    "markdown": "mtcheck.compare.report.markdown",
    "latex": "mtcheck.compare.report.latex",
    "html": "mtcheck.compare.report.html",
}
"""Format -> module with `render(comparison) -> str`."""


def render(comparison: Comparison, name: str) -> str:
    """Render a comparison in a format. Raises ConfigError for an unknown one."""
    text: str = import_module(module(name)).render(comparison)
    return text


def module(name: str) -> str:
    """Give the module of a format. Raises ConfigError for an unknown one."""
    return module_of(name, RENDERERS)
