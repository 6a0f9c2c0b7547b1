"""What is made of data files with the wheel and read as it is: JSON that names the files it was made of.

A checkout has none of it, and makes the same in memory.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("compiled")


def origin(files: Iterable[Path], *releases: str) -> str:
    """Name what something is made of: files with their sizes, and releases of libraries."""
    return " ".join([*(f"{file.name}:{file.stat().st_size}" for file in files), *releases])


def stored(name: str, of: str) -> Any | None:
    """Give what was stored under a name, None where there is nothing or it was made of something else."""
    try:
        found = json.loads((FOLDER / f"{name}.json").read_bytes())
    except (OSError, ValueError):
        return None
    return found["data"] if found["of"] == of else None


def store(folder: Path, name: str, of: str, data: Any) -> None:
    """Store something under a name; the build of the wheel calls it."""
    text = json.dumps({"of": of, "data": data}, ensure_ascii=False, separators=(",", ":"))
    (folder / f"{name}.json").write_text(text, encoding="utf-8")
