"""Word lists are read from the lines of a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mtcheck.languages import dictionary
from mtcheck.languages.wordlist import WordList, write

WORDS = st.sets(st.text(st.characters(codec="utf-8"), min_size=1, max_size=6), min_size=1, max_size=40)


@given(words=WORDS, others=WORDS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_list_has_the_words_that_were_written_and_no_others(
    words: set[str], others: set[str], tmp_path: Path
) -> None:
    listed = {word for word in words if "\n" not in word} | {"μήλο"}
    write(tmp_path / "words", words | {"μήλο"})
    found = WordList(tmp_path / "words")
    assert all(word in found for word in listed)
    assert not any(word in found for word in others - listed)


def test_the_beginning_and_the_end_of_a_word_are_not_the_word(tmp_path: Path) -> None:
    write(tmp_path / "words", ["ab", "abc", "b", "δεν"])
    found = WordList(tmp_path / "words")
    assert [word for word in ("a", "ab", "abc", "c", "bc", "b", "δε", "δεν", "", "ab\nabc") if word in found] == [
        "ab",
        "abc",
        "b",
        "δεν",
    ]
    assert 5 not in found


def test_the_list_of_a_language_is_read_where_it_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(dictionary.file_of("en", tmp_path), ["Tokyo", "ramble"])
    monkeypatch.setattr(dictionary, "FOLDER", tmp_path)
    dictionary.words.cache_clear()
    try:
        assert isinstance(dictionary.words("en"), WordList)
        assert "ramble" in dictionary.words("en")
        assert "house" not in dictionary.words("en")
        assert dictionary.words("el") is dictionary.forms("el")
    finally:
        dictionary.words.cache_clear()


def test_lists_have_what_the_dictionaries_have(tmp_path: Path) -> None:
    dictionary.write(tmp_path)
    for code in dictionary.LISTED:
        found = WordList(dictionary.file_of(code, tmp_path))
        assert all(word in found for word in list(dictionary.forms(code))[::97] if word)
    assert "σπίτι" in WordList(dictionary.file_of("el", tmp_path))
    assert "tokyo" not in WordList(dictionary.file_of("en", tmp_path))
