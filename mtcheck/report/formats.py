"""Which module writes a format."""

from __future__ import annotations

from collections.abc import Mapping

from mtcheck.errors import ConfigError


def module_of(name: str, renderers: Mapping[str, str]) -> str:
    """Give the module of a format, of those that there are. Raises ConfigError for an unknown one."""
    if name not in renderers:
        raise ConfigError(f"unknown output format {name!r}; known: {', '.join(renderers)}")
    return renderers[name]
