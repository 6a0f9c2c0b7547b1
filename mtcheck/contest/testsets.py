"""The test sets that sacreBLEU knows, by name: `sacrebleu:wmt21:ru-en`."""

from __future__ import annotations

import tarfile
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mtcheck.contest.codes import code
from mtcheck.contest.plain import read_lines, split_lines
from mtcheck.contest.sides import Sides, reference_name
from mtcheck.errors import InputError

if TYPE_CHECKING:
    from sacrebleu.dataset.base import Dataset

PREFIX = "sacrebleu:"
BESIDE = frozenset({"src", "docid", "genre", "origlang", "domain"})
"""Fields of a test set that are neither references nor outputs."""

BROKEN = (
    *(OSError, EOFError, ValueError, LookupError, AttributeError, AssertionError, SyntaxError),
    *(tarfile.TarError, zipfile.BadZipFile, zlib.error, SystemExit),
)
"""What sacreBLEU raises where an archive cannot be fetched or read; a wrong checksum makes it exit."""


def read_test_set(name: str, network: bool) -> Sides:
    """Read a test set out of sacreBLEU's cache; only with `network` may it be fetched first.

    Raises InputError for an unknown name or pair of languages, and for one that is not in the cache.
    """
    from sacrebleu.utils import get_files, get_reference_files

    dataset, pair = find(name)
    folder, missing = archives(dataset)
    if missing and not network:
        raise InputError(f"{name}: is not in sacreBLEU's cache, {folder}; add --allow-network to fetch it")
    try:
        files = dict(zip(dataset.fieldnames(pair), get_files(dataset.name, pair), strict=True))
        references = {*get_reference_files(dataset.name, pair)}
    except BROKEN as error:
        raise InputError(f"{name}: sacreBLEU cannot read it ({error!r}); delete {folder} and fetch it again") from None
    return sides(pair, files, references)


def find(name: str) -> tuple[Dataset, str]:
    """Find a test set and a pair of languages that it has."""
    from sacrebleu.dataset import DATASETS

    test, _, pair = name.removeprefix(PREFIX).rpartition(":")
    if not test:
        raise InputError(f"{name}: must be {PREFIX}TEST:PAIR, such as {PREFIX}wmt21:ru-en")
    if test not in DATASETS:
        raise InputError(f"{name}: unknown test set {test!r}; known: {', '.join(DATASETS)}")
    known = DATASETS[test].langpairs
    if pair not in known:
        raise InputError(f"{name}: {test} does not have {pair!r}; it has {', '.join(sorted(known))}")
    return DATASETS[test], pair


def archives(dataset: Dataset) -> tuple[Path, list[Path]]:
    """Give the folder of a test set in the cache, and the archives that are not in it, as sacreBLEU names them."""
    from sacrebleu.utils import SACREBLEU_DIR

    folder = Path(SACREBLEU_DIR) / dataset.name
    prefix = dataset.name.replace("/", "_")
    files = [folder / "raw" / f"{prefix}.{PurePosixPath(url).name}" for url in dataset.data or ()]
    return folder, [file for file in files if not (file.is_file() and file.stat().st_size)]


def sides(pair: str, files: dict[str, str], references: set[str]) -> Sides:
    """Read the files that sacreBLEU made of a test set, by their fields."""
    source, target = pair.split("-", 1)
    read = {field: read_lines(field, file, "utf-8") for field, file in files.items() if field not in BESIDE}
    documents = split_lines(Path(files["docid"]).read_text(encoding="utf-8")) if "docid" in files else ()
    return Sides(
        read_lines("source", files["src"], "utf-8"),
        tuple(side for field, side in read.items() if field.partition(":")[0] != "ref"),
        tuple(
            replace(side, name=reference_name(field.partition(":")[2]))
            for field, side in read.items()
            if files[field] in references
        ),
        documents if all(documents) else (),
        (code(source), code(target)),
    )
