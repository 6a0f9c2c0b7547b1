"""A mirror of Mozilla's models on this machine: a list of records, and files packed with zstd."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from mtcheck.models.store import Model, ModelStore

BLOCK = 1 << 17


def zstd(data: bytes) -> bytes:
    """Pack data as one zstd frame of raw blocks (RFC 8878): magic, header, size, then each block behind its length."""
    frame = [b"\x28\xb5\x2f\xfd", b"\xe0", struct.pack("<Q", len(data))]
    blocks = [data[start : start + BLOCK] for start in range(0, len(data), BLOCK)] or [b""]
    for number, block in enumerate(blocks, 1):
        last = number == len(blocks)
        frame += [struct.pack("<I", len(block) << 3 | last)[:3], block]
    return b"".join(frame)


class Mirror(ThreadingHTTPServer):
    """A server that gives out `records` as Remote Settings does, and `attachments` by their location."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.records: list[dict[str, Any]] = []
        self.attachments: dict[str, bytes] = {}
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.list_url = f"{self.url}/records"

    def publish(self, pair: str, kind: str, name: str, data: bytes, **other: Any) -> str:
        """Add a file; `other` overrides fields of its record. Gives its location."""
        source, target = pair.split("-")
        location = f"main-workspace/{len(self.records)}.zst"
        packed = zstd(data)
        record = {
            "id": str(len(self.records)),
            "name": name,
            "fileType": kind,
            "sourceLanguage": source,
            "targetLanguage": target,
            "version": "3.0",
            "architecture": "tiny",
            "decompressedHash": hashlib.sha256(data).hexdigest(),
            "attachment": {
                "location": location,
                "hash": hashlib.sha256(packed).hexdigest(),
                "size": len(packed),
                "filename": f"{name}.zst",
            },
        }
        self.records.append({**record, **other})
        self.attachments[location] = packed
        return location

    def publish_model(self, pair: str, text: str = "new", **other: Any) -> None:
        """Add the files of a pair, with contents that are no model."""
        code = pair.replace("-", "")
        self.publish(pair, "model", f"model.{code}.intgemm.alphas.bin", f"{text} weights".encode(), **other)
        self.publish(pair, "vocab", f"vocab.{code}.spm", f"{text} vocabulary".encode(), **other)
        self.publish(pair, "lex", f"lex.50.50.{code}.s2t.bin", f"{text} shortlist".encode(), **other)

    def publish_built_in(self, pair: str) -> None:
        """Add the built-in English-Portuguese model as if it were another pair's."""
        model, code = built_in("en-pt"), pair.replace("-", "")
        for kind, name in zip(("model", "vocab", "lex"), model.files, strict=True):
            self.publish(pair, kind, name.replace("enpt", code), (model.folder / name).read_bytes())


class Answer(BaseHTTPRequestHandler):
    """Answer from the mirror's tables; /junk answers what is no HTTP."""

    server: Mirror

    def do_GET(self) -> None:
        """Send the list, a file, or 404."""
        body = self.server.attachments.get(self.path.removeprefix("/"))
        if self.path == "/junk":
            self.wfile.write(b"junk\r\n\r\n")
            return
        if self.path == "/records":
            body = json.dumps({"data": self.server.records}).encode()
        self.send_response(404 if body is None else 200)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def built_in(pair: str) -> Model:
    """Give a model that comes with the installation."""
    return next(model for model in ModelStore().all() if model.pair == pair and model.origin == "built in")


@pytest.fixture
def mirror() -> Iterator[Mirror]:
    """Give an empty mirror that answers until the test ends."""
    with Mirror() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def lay() -> Callable[..., Path]:
    """Give the function that writes files of a model that cannot be loaded, only found."""

    def write(folder: Path, *names: str) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            (folder / name).write_bytes(name.encode())
        return folder

    return write
