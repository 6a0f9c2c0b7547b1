"""Find model files: in a directory that the user names, in the user's cache, among those built in."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from mtcheck.errors import EngineError
from mtcheck.models.manifest import BuiltIn, built_in

MANIFEST = "manifest.json"
"""Written beside fetched files: their SHA-256 sums, the version, and where they came from."""


@dataclass(frozen=True, slots=True)
class Model:
    """The files of one translation pair; `origin` is "model-dir", "cache" or "built in".

    `hashes` are the SHA-256 sums that are known, by file name.
    """

    pair: str
    folder: Path
    origin: str
    model: str
    source_vocabulary: str
    target_vocabulary: str
    shortlist: str | None
    hashes: tuple[tuple[str, str], ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """Give the names of the files, each once."""
        names = (self.model, self.source_vocabulary, self.target_vocabulary, self.shortlist)
        return tuple(dict.fromkeys(name for name in names if name))

    @property
    def size(self) -> int:
        """Give the bytes of all files."""
        return sum((self.folder / name).stat().st_size for name in self.files)

    def contents(self) -> tuple[bytes, bytes, bytes, bytes | None]:
        """Read model, source vocabulary, target vocabulary and shortlist."""
        model, source, target = (
            (self.folder / name).read_bytes() for name in (self.model, self.source_vocabulary, self.target_vocabulary)
        )
        return model, source, target, (self.folder / self.shortlist).read_bytes() if self.shortlist else None

    def damaged(self) -> list[str]:
        """Give the files whose SHA-256 is not the one that is known for them."""
        return [name for name, sha256 in self.hashes if file_hash(self.folder / name) != sha256]


class ModelStore:
    """The models of this machine; the first place that has a pair gives it.

    A directory is laid out `DIR/el-en/FILES`, or holds files that name their pair (`model.elen....bin`),
    itself or in `DIR/elen/`.
    """

    def __init__(self, model_dir: Path | None = None, cache: Path | None = None) -> None:
        if model_dir is not None and not model_dir.is_dir():
            raise EngineError(f"model directory {model_dir} does not exist")
        self.model_dir = model_dir
        self.cache = cache or default_cache()

    def find(self, pair: str) -> Model | None:
        """Find a pair such as "el-en", or None."""
        return next((model for model in self.all() if model.pair == pair), None)

    def pairs(self) -> tuple[str, ...]:
        """Give every pair that is there, each once, in the order of the places."""
        return tuple(dict.fromkeys(model.pair for model in self.all()))

    def all(self) -> list[Model]:
        """Give every model of every place, in the order of the places."""
        named = scan(self.model_dir, "model-dir") if self.model_dir else []
        return [
            *named,
            *scan(self.cache, "cache"),
            *(model for entry in built_in() if (model := installed(entry))),
        ]


def default_cache() -> Path:
    """Give the user's cache folder for models."""
    from platformdirs import user_cache_path

    return user_cache_path("mtcheck", appauthor=False) / "models"


def scan(folder: Path, origin: str) -> list[Model]:
    """Find the models in a directory and in its subdirectories, but for hidden ones: a fetch is at work there."""
    if not folder.is_dir():
        return []
    found = []
    below = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    for place in [folder, *below]:
        for file in sorted(place.glob("model*.bin")):
            if model := assemble(file, origin):
                found.append(model)
    return found


def assemble(file: Path, origin: str) -> Model | None:
    """Put the files of a pair together around its weights, or give None where a vocabulary is missing."""
    folder, code = file.parent, file.name.split(".")[1]
    if len(code) != 4:
        return None
    source, target = code[:2], code[2:]
    shared = first(folder, f"vocab.{code}.spm", f"vocab.{target}{source}.spm", "vocab.spm")
    source_vocabulary = first(folder, f"srcvocab.{code}.spm", "srcvocab.spm") or shared
    target_vocabulary = first(folder, f"trgvocab.{code}.spm", "trgvocab.spm") or shared
    if not source_vocabulary or not target_vocabulary:
        return None
    return Model(
        pair=f"{source}-{target}",
        folder=folder,
        origin=origin,
        model=file.name,
        source_vocabulary=source_vocabulary,
        target_vocabulary=target_vocabulary,
        shortlist=next((path.name for path in sorted(folder.glob(f"lex*.{code}.*bin"))), None),
        hashes=read_hashes(folder / MANIFEST),
    )


def first(folder: Path, *names: str) -> str | None:
    """Give the first of some files that is there."""
    return next((name for name in names if (folder / name).is_file()), None)


def read_hashes(path: Path) -> tuple[tuple[str, str], ...]:
    """Read the sums that were written when the files were fetched; none where there is no such file."""
    try:
        return tuple(json.loads(path.read_text(encoding="utf-8"))["files"].items())
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EngineError(f"{path} is damaged: {error}; fetch the model again") from None


def installed(entry: BuiltIn) -> Model | None:
    """Give a built-in model where the package that carries it is installed, without importing that package."""
    spec = find_spec(entry.package)
    if spec is None or not spec.origin:
        return None
    folder = Path(spec.origin).parent / entry.folder
    names = list(entry.files)
    if not all((folder / name).is_file() for name in names):
        return None
    model, vocabulary, shortlist = names
    hashes = tuple(entry.files.items())
    return Model(entry.pair, folder, "built in", model, vocabulary, vocabulary, shortlist, hashes)


def file_hash(path: Path) -> str:
    """Give the SHA-256 of a file, or "" where it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
