"""Build hook: the indexes of the knowledge are compiled into the wheel, and nowhere else."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class KnowledgeHook(BuildHookInterface[Any]):
    """Compile the indexes from the tables of the tree that the wheel is made of."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the compiled file to a wheel; an editable one has the tree's tables, which change."""
        if version == "editable":
            return
        self.folder = TemporaryDirectory(prefix="mtcheck-knowledge-")
        file = Path(self.folder.name, "compiled.txt")
        unwritten, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        sys.path.insert(0, self.root)
        try:
            from mtcheck.knowledge import compiled

            compiled.write(file)
        finally:
            sys.path.remove(self.root)
            sys.dont_write_bytecode = unwritten
        build_data["force_include"][str(file)] = f"mtcheck/knowledge/{compiled.FILE.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Put the compiled file away: the wheel has it."""
        if version != "editable":
            self.folder.cleanup()
