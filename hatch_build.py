"""Build hook: what is read fast is compiled into the wheel, and nowhere else: the indexes of the knowledge and the
word lists of the languages."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledHook(BuildHookInterface[Any]):
    """Compile the tables of the tree that the wheel is made of, and the dictionaries of simplemma."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the compiled files to a wheel; an editable one has the tree's tables, which change."""
        if version == "editable":
            return
        self.folder = TemporaryDirectory(prefix="mtcheck-compiled-")
        indexes, lists = Path(self.folder.name, "compiled.txt"), Path(self.folder.name, "languages")
        lists.mkdir()
        unwritten, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        sys.path.insert(0, self.root)
        try:
            from mtcheck.knowledge import compiled
            from mtcheck.languages import dictionary, glosses, identify

            compiled.write(indexes)
            for module in (dictionary, glosses, identify):
                module.write(lists)
        finally:
            sys.path.remove(self.root)
            sys.dont_write_bytecode = unwritten
        build_data["force_include"][str(indexes)] = f"mtcheck/knowledge/{compiled.FILE.name}"
        for file in lists.iterdir():
            build_data["force_include"][str(file)] = f"mtcheck/languages/{dictionary.FOLDER.name}/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Put the compiled files away: the wheel has them."""
        if version != "editable":
            self.folder.cleanup()
