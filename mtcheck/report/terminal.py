"""What reports for a terminal have in common: their width, and text with or without colours."""

from __future__ import annotations

from collections.abc import Iterable
from io import StringIO

from rich.console import Console
from rich.text import Text

WIDTH = 80
NARROWEST = 40


def painted(parts: Iterable[Text], width: int, *, colour: bool) -> str:
    """Write parts one after the other, each on lines of its own; no line ends in spaces."""
    buffer = StringIO()
    console = Console(
        file=buffer,
        width=width,
        force_terminal=colour,
        no_color=not colour,
        color_system="standard" if colour else None,
        highlight=False,
        soft_wrap=True,
        legacy_windows=False,
    )
    for part in parts:
        console.print(part)
    return "\n".join(line.rstrip() for line in buffer.getvalue().split("\n"))
