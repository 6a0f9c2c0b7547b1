"""Files and standard input as articles; every way in which a file is no article."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

import mtcheck.read
from mtcheck.errors import InputError
from mtcheck.read import read
from mtcheck.types import Article


def article(folder: Path, data: bytes, name: str = "article.txt", encoding: str = "utf-8") -> Article:
    path = folder / name
    path.write_bytes(data)
    return read(str(path), encoding)


def refused(folder: Path, data: bytes, name: str = "article.txt", encoding: str = "utf-8") -> str:
    """Give the message with which a file is refused: one line that names the file."""
    with pytest.raises(InputError) as caught:
        article(folder, data, name, encoding)
    message = str(caught.value)
    assert message.startswith(f"{folder / name}: ")
    assert "\n" not in message
    return message.removeprefix(f"{folder / name}: ")


def test_the_article_bears_the_name_it_was_called_by_and_is_no_bitext(tmp_path: Path) -> None:
    one = article(tmp_path, b"Kyiv waits.\n")
    assert (one.name, one.text, one.rows) == (str(tmp_path / "article.txt"), "Kyiv waits.\n", None)


def test_line_ends_stay_what_they_were(tmp_path: Path) -> None:
    assert article(tmp_path, b"One.\r\nTwo.\nThree.\r").text == "One.\r\nTwo.\nThree.\r"


@pytest.mark.parametrize("encoding", ["utf-8", "UTF-8", "utf8", "utf_8", "U8", "utf-8-sig"])
def test_a_byte_order_mark_is_not_text(tmp_path: Path, encoding: str) -> None:
    assert article(tmp_path, b"\xef\xbb\xbf" + "Κίεβο".encode(), encoding=encoding).text == "Κίεβο"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-32-le"])
def test_a_wide_encoding_is_read_when_it_is_named(tmp_path: Path, encoding: str) -> None:
    mark = "" if encoding in {"utf-16", "utf-32"} else "\ufeff"
    data = (mark + "Κίεβο 🚀\r\nZwei").encode(encoding)
    assert article(tmp_path, data, encoding=encoding).text == "Κίεβο 🚀\r\nZwei"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_wide_encoding_that_is_not_named_is_recognised(tmp_path: Path, encoding: str) -> None:
    message = refused(tmp_path, "Κίεβο".encode(encoding))
    assert "UTF-16 or UTF-32" in message
    assert "--encoding utf-16" in message


def test_an_older_encoding_is_read_when_it_is_named(tmp_path: Path) -> None:
    assert article(tmp_path, b"\xca\xdf\xe5\xe2\xef", encoding="iso-8859-7").text == "Κίεβο"


def test_bytes_that_are_not_utf_8_are_named_with_their_place(tmp_path: Path) -> None:
    message = refused(tmp_path, b"caf\xe9 noir")
    assert "is not UTF-8: byte 0xe9 at offset 3" in message
    assert "--encoding" in message


def test_the_place_of_a_wrong_byte_counts_the_byte_order_mark(tmp_path: Path) -> None:
    assert "byte 0xe9 at offset 6" in refused(tmp_path, b"\xef\xbb\xbfcaf\xe9 noir")


def test_a_wrong_encoding_is_named(tmp_path: Path) -> None:
    assert "is not ASCII: byte 0xce at offset 2" in refused(tmp_path, "a Ω".encode(), encoding="ascii")


@pytest.mark.parametrize("encoding", ["klingon", "", "base64"])
def test_an_encoding_that_does_not_exist_is_refused(tmp_path: Path, encoding: str) -> None:
    assert f"unknown encoding {encoding!r}" in refused(tmp_path, b"Kyiv", encoding=encoding)


@pytest.mark.parametrize(
    "data", [b"Kyiv\0waits", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\x7fELF\x02\x01\x01\0", b"a\x01b"]
)
def test_binary_data_is_refused(tmp_path: Path, data: bytes) -> None:
    assert "binary" in refused(tmp_path, data)


def test_tabs_and_form_feeds_are_text(tmp_path: Path) -> None:
    assert article(tmp_path, b"One\ttwo\x0cthree").text == "One\ttwo\x0cthree"


@pytest.mark.parametrize(
    "data", [b"", b"\n", b" \t\r\n \n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n", "\u2003\u00a0\n".encode()]
)
@pytest.mark.parametrize("name", ["a.txt", "a.tsv", "a.jsonl"])
def test_a_file_without_text_is_empty(tmp_path: Path, data: bytes, name: str) -> None:
    assert "empty" in refused(tmp_path, data, name)


def test_a_directory_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a directory"):
        read(str(tmp_path))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"missing\.txt: no such file"):
        read(str(tmp_path / "missing.txt"))


@pytest.mark.parametrize("path", ["x" * 5000, "a.txt/b.txt", "a\0b"])
def test_a_path_that_no_file_can_have_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Kyiv")
    with pytest.raises(InputError, match="cannot be read"):
        read(path)


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="file names are Unicode there")
def test_a_file_name_that_is_not_utf_8_is_one_that_can_be_printed(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:  # noqa: PTH123 - a name of bytes
        file.write(b"Kyiv waits.")
    assert read(os.fsdecode(path)).name.encode("utf-8").endswith(rb"/caf\xe9.txt")


def test_a_file_larger_than_the_limit_is_refused(tmp_path: Path) -> None:
    message = refused(tmp_path, b"Kyiv waits for it.\n" * 526_316)  # 19 bytes each: 10,000,004
    assert "larger than 10 MB" in message


def test_a_file_as_large_as_the_limit_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mtcheck.read, "MAX_BYTES", 8)
    assert article(tmp_path, "Κίεβ".encode()).text == "Κίεβ"
    assert "larger" in refused(tmp_path, "Κίεβ.".encode())


def test_a_line_of_a_million_characters_is_refused_with_its_number(tmp_path: Path) -> None:
    message = refused(tmp_path, b"Kyiv.\n" + b"x" * 1_000_000 + b"\nEnd.")
    assert "line 2 has 1,000,000 characters" in message


def test_a_line_as_long_as_the_limit_is_read(tmp_path: Path) -> None:
    assert len(article(tmp_path, b"x" * 100_000 + b"\n").text) == 100_001
    assert "line 1" in refused(tmp_path, b"x" * 100_001)


@pytest.mark.parametrize("name", ["a.tsv", "a.TSV"])
def test_the_suffix_chooses_the_format(tmp_path: Path, name: str) -> None:
    rows = article(tmp_path, "Ένα\tOne".encode(), name).rows
    assert rows is not None
    assert [(source, target.text) for source, target in rows] == [("Ένα", "One")]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a", "tsv"])
def test_any_other_suffix_is_plain_text(tmp_path: Path, name: str) -> None:
    assert article(tmp_path, b"One\ttwo", name).rows is None


def standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="ascii"))


def test_a_dash_is_standard_input_whatever_the_locale_says(monkeypatch: pytest.MonkeyPatch) -> None:
    standard_input(monkeypatch, b"\xef\xbb\xbf" + "Κίεβο\r\n".encode())
    assert read("-") == Article("<stdin>", "Κίεβο\r\n")


@pytest.mark.parametrize(
    ("data", "message"), [(b"", "empty"), (b"\0", "binary"), (b"\xe9", "offset 0"), (b"x" * 10_000_001, "larger")]
)
def test_standard_input_is_refused_like_a_file(monkeypatch: pytest.MonkeyPatch, data: bytes, message: str) -> None:
    standard_input(monkeypatch, data)
    with pytest.raises(InputError, match=rf"<stdin>: .*{message}"):
        read("-")
