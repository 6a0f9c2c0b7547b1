"""Where reports go."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Output:
    """A format, and the file it goes to; None is standard output."""

    format: str
    file: Path | None


def outputs(texts: Sequence[str], known: Callable[[str], str]) -> list[Output]:
    """Read FORMAT[=FILE] and see to it, before any work is done, that the files can be written.

    `known` raises an error for an unknown format. Raises OutputError for a file that cannot be written.
    """
    found = []
    for text in texts:
        name, _, file = text.partition("=")
        known(name)
        found.append(Output(name, Path(file) if file and file != "-" else None))
    for one in found:
        if one.file:
            refuse_unwritable(one.file)
    return found


def refuse_unwritable(file: Path) -> None:
    """Raise OutputError for a directory, a missing folder, or a place without permission."""
    folder = file.parent
    if file.is_dir():
        raise OutputError(f"{file}: is a directory; name a file")
    if not folder.is_dir():
        raise OutputError(f"{file}: cannot be written: no folder {folder}")
    if not os.access(file if file.exists() else folder, os.W_OK):
        raise OutputError(f"{file}: cannot be written: permission denied")


def write(output: Output, render: Callable[[str], str], paint: Callable[[int, bool], str]) -> None:
    """Write a report to its file, or to standard output: with colours and to its width on a terminal.

    `render` takes the format, `paint` the width and whether there are colours.
    """
    if output.file:
        try:
            output.file.write_text(render(output.format), encoding="utf-8")
        except OSError as error:
            raise OutputError(f"{output.file}: cannot be written: {error.strerror or error}") from None
        return
    if output.format == "text" and sys.stdout.isatty():
        text = paint(shutil.get_terminal_size().columns, "NO_COLOR" not in os.environ)
    else:
        text = render(output.format)
    emit(text)


def emit(text: str) -> None:
    """Write to standard output in UTF-8, whatever the locale says."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text)
    sys.stdout.flush()
