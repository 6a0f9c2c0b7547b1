"""Plain text, one paragraph a line."""

from __future__ import annotations

import codecs
import re

from mtcheck.errors import InputError
from mtcheck.types import Article

WIDE_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""Byte-order marks that give an encoding away; the longer ones come first, as they begin like the shorter."""

CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read_plain(name: str, text: str) -> Article:
    """Take the text as it is; line ends stay what they were."""
    return Article(name, text)


def decode(name: str, data: bytes, encoding: str) -> str:
    """Decode a file's bytes, without their byte-order mark.

    Raises InputError for another encoding than the one named, for an unknown one, and for binary data.
    """
    if encoding.lower().replace("_", "-") in {"utf-8", "utf8"} and data.startswith(WIDE_MARKS):
        raise InputError(f"{name}: is UTF-16 or UTF-32, not UTF-8; convert it, or add --encoding utf-16")
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except LookupError:
        raise InputError(f"{name}: unknown encoding {encoding!r}") from None
    except UnicodeDecodeError as error:
        if b"\0" in data:
            raise InputError(f"{name}: is a binary file, not text") from None
        raise InputError(
            f"{name}: is not {encoding.upper()}: byte 0x{data[error.start]:02x} at offset {error.start} cannot be read;"
            " convert the file, or name its encoding with --encoding"
        ) from None
    if CONTROL.search(text):
        raise InputError(f"{name}: is a binary file, not text")
    return text
