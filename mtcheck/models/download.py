"""Fetch Firefox Translations models into the user's cache, verified."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterable
from http.client import HTTPException
from pathlib import Path
from urllib.parse import quote
from urllib.request import Request, urlopen

from mtcheck import __version__
from mtcheck.errors import DownloadError
from mtcheck.models.manifest import obtainable
from mtcheck.models.store import MANIFEST

TIMEOUT = 60
LARGEST_LIST = 50_000_000
LARGEST_FILE = 500_000_000
SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
WANTED = frozenset({"model", "vocab", "srcvocab", "trgvocab", "lex"})

Record = dict[str, str | None]


def directions(pairs: Iterable[str], *, one_way: bool) -> list[str]:
    """Give the pairs to fetch: each as it is named and, unless one way is enough, the other way round.

    Raises DownloadError for a name that is not two language codes.
    """
    found = []
    for pair in pairs:
        source, _, target = pair.lower().partition("-")
        if not (source.isalpha() and target.isalpha()):
            raise DownloadError(f"{pair!r} is not a pair of languages; write it as el-en")
        found += [f"{source}-{target}"] if one_way else [f"{source}-{target}", f"{target}-{source}"]
    return list(dict.fromkeys(found))


def get(
    pairs: Iterable[str],
    cache: Path,
    *,
    records_url: str = "",
    attachments_url: str = "",
    progress: Callable[[str], None] = lambda message: None,
) -> list[Path]:
    """Fetch pairs such as "el-en" and give the folders they were written to.

    A pair is written whole or not at all; one that was there is replaced. Every file's SHA-256 must be the
    one in the list of records. Raises DownloadError where the list or a file cannot be had, a pair is not in
    the list, or a file is not what was promised.
    """
    source = obtainable()
    body = fetch(records_url or source.records, LARGEST_LIST).decode("utf-8", errors="replace")
    base = attachments_url or source.attachments
    chosen = {pair: choose(body, pair) for pair in pairs}
    return [write(pair, files, cache, base, progress) for pair, files in chosen.items()]


def fetch(url: str, most: int) -> bytes:
    """Read a URL of http or https, at most so many bytes."""
    if not url.startswith(("https://", "http://")):
        raise DownloadError(f"not a web address: {url!r}")
    request = Request(url, headers={"User-Agent": f"mtcheck/{__version__}"})  # noqa: S310 - the scheme is checked above
    try:
        with urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310 - as above
            data: bytes = answer.read(most + 1)
    except (OSError, ValueError, HTTPException) as error:
        raise DownloadError(f"{url} cannot be fetched: {getattr(error, 'reason', None) or error}") from None
    if len(data) > most:
        raise DownloadError(f"{url} has more than {most:,} bytes")
    return data


def choose(body: str, pair: str) -> list[Record]:
    """Choose the files of a pair: of the newest version that the engine can run."""
    from fxtranslate import discovery

    source, _, target = pair.partition("-")
    try:
        records: list[Record] = discovery.parse_records(body)
    except ValueError as error:
        raise DownloadError(f"the list of models cannot be read: {error}") from None
    fitting = [r for r in records if r["sourceLanguage"] == source and r["targetLanguage"] == target]
    groups: dict[tuple[str, str], list[Record]] = {}
    for record in fitting:
        groups.setdefault((record["version"] or "", record["architecture"] or ""), []).append(record)
    runnable = [
        group for _, group in sorted(groups.items(), reverse=True, key=lambda item: order(item[0][0])) if runs(group)
    ]
    if not runnable:
        known = sorted("-".join(pair) for pair in discovery.model_pairs(body))
        raise DownloadError(f"no model for {pair} can be had; there are: {', '.join(known) or 'none'}")
    return [record for record in runnable[0] if record["fileType"] in WANTED]


def order(version: str) -> tuple[list[int], bool, list[int]]:
    """Give what puts versions in order: 3.10 comes after 3.9, and 3.0a1, a trial, before 3.0."""
    release = re.split(r"[^\d.]", version, maxsplit=1)[0]
    return numbers(release), release == version, numbers(version[len(release) :])


def numbers(text: str) -> list[int]:
    """Give the numbers in a text."""
    return [int(number) for number in re.findall(r"\d+", text)]


def runs(group: list[Record]) -> bool:
    """Tell whether the engine accepts a version, by the engine's own rule, and its weights and vocabulary are there."""
    from fxtranslate import discovery

    kinds = {record["fileType"] for record in group}
    complete = "model" in kinds and ("vocab" in kinds or {"srcvocab", "trgvocab"} <= kinds)
    return complete and bool(discovery.model_pairs(json.dumps({"data": [as_published(r) for r in group]})))


def as_published(record: Record) -> dict[str, object]:
    """Put a parsed record back into the form of the list it came from."""
    return {
        **record,
        "attachment": {"location": record["location"], "hash": "", "size": 0, "filename": record["name"]},
    }


def write(pair: str, files: list[Record], cache: Path, base: str, progress: Callable[[str], None]) -> Path:
    """Fetch and verify the files of a pair into a folder of their own, then put it in its place."""
    folder = cache / pair
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=".new-") as place:
            new, sums = Path(place, "new"), {}
            new.mkdir()
            for record in files:
                name, sha256 = promise(record)
                progress(f"{pair}: {name}")
                (new / name).write_bytes(
                    fetch_file(f"{base.rstrip('/')}/{quote(str(record['location']))}", name, sha256)
                )
                sums[name] = sha256
            facts = {"pair": pair, "version": files[0]["version"], "from": base, "files": sums}
            (new / MANIFEST).write_text(json.dumps(facts, indent=1), encoding="utf-8")
            if folder.exists():
                folder.rename(Path(place, "old"))
            new.rename(folder)
    except OSError as error:
        raise DownloadError(f"the model cannot be written to {folder}: {error.strerror or error}") from None
    return folder


def promise(record: Record) -> tuple[str, str]:
    """Give the name that a file is written under and the SHA-256 that it must have."""
    name, sha256 = str(record["name"]), record["decompressedHash"]
    if not SAFE_NAME.fullmatch(name) or not sha256:
        raise DownloadError(f"the record of {name!r} has no usable name or no SHA-256")
    return name, sha256


def fetch_file(url: str, name: str, sha256: str) -> bytes:
    """Fetch a compressed file, unpack and verify it."""
    from fxtranslate import discovery

    try:
        data: bytes = discovery.verify_and_decompress(fetch(url, LARGEST_FILE), sha256)
    except ValueError as error:
        raise DownloadError(f"{name} is not the file that was promised: {error}") from None
    return data
