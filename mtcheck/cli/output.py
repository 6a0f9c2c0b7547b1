"""Where reports go."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mtcheck.errors import OutputError
from mtcheck.report import module, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mtcheck.types import Report


@dataclass(frozen=True, slots=True)
class Output:
    """A format, and the file it goes to; None is standard output."""

    format: str
    file: Path | None


def outputs(texts: Sequence[str]) -> list[Output]:
    """Read FORMAT[=FILE] and see to it, before any work is done, that the files can be written.

    Raises ConfigError for an unknown format and OutputError for a file that cannot be written.
    """
    found = []
    for text in texts:
        name, _, file = text.partition("=")
        module(name)
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


def write(report: Report, output: Output) -> None:
    """Write a report to its file, or to standard output: with colours and to its width on a terminal."""
    if output.file:
        try:
            output.file.write_text(render(report, output.format), encoding="utf-8")
        except OSError as error:
            raise OutputError(f"{output.file}: cannot be written: {error.strerror or error}") from None
        return
    if output.format == "text" and sys.stdout.isatty():
        from mtcheck.report.text import paint

        text = paint(report, shutil.get_terminal_size().columns, colour="NO_COLOR" not in os.environ)
    else:
        text = render(report, output.format)
    emit(text)


def emit(text: str) -> None:
    """Write to standard output in UTF-8, whatever the locale says."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text)
    sys.stdout.flush()
