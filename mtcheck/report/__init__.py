"""Reports -> text: one module a format."""

from __future__ import annotations

from importlib import import_module

from mtcheck.report.formats import module_of
from mtcheck.types import Report

RENDERERS: dict[str, str] = {
    "text": "mtcheck.report.text",
    "json": "mtcheck.report.json",
    "html": "mtcheck.report.html",
}
"""Format -> module with `render(report) -> str`."""


def render(report: Report, name: str) -> str:
    """Render a report in a format. Raises ConfigError for an unknown one."""
    text: str = import_module(module(name)).render(report)
    return text


def module(name: str) -> str:
    """Give the module of a format. Raises ConfigError for an unknown one."""
    return module_of(name, RENDERERS)
