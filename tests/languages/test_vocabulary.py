"""Whether English has a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtcheck.languages.dictionary import is_ordinary
from mtcheck.languages.familiar import is_familiar
from mtcheck.languages.vocabulary import FILE, FOLDER, gather, is_compound, is_english, is_known_without, rare


@pytest.mark.parametrize("word", ["organisation", "photosphere", "said", "paparazzi", "snowplough"])
def test_ordinary_words_are_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", ["pendentives", "hornworts", "diorite", "mudstone"])
def test_words_that_are_rare_are_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", ["overscanning", "gigacalories", "catastrophising", "denuclearised"])
def test_words_that_are_derived_from_one_are_english(word: str) -> None:
    assert not is_familiar(word)  # or the list would tell it
    assert is_english(word)


@pytest.mark.parametrize("word", ["snowpainter", "wallpainter"])
def test_two_words_written_as_one_are_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize(
    "word", ["photospic", "trikeratopipatos", "musama", "sanculots", "scolalopamine", "inaccessable", "arpoxymative"]
)
def test_what_engines_make_up_is_not(word: str) -> None:
    assert not is_english(word)


def test_the_list_of_rare_words_has_what_is_not_known_otherwise() -> None:
    words = FILE.read_text(encoding="ascii").splitlines()
    assert len(words) > 70_000
    assert words == sorted(set(words))
    sample = words[::500]
    assert all(len(word) >= 4 and word.isalpha() and word.islower() for word in sample)
    assert not [word for word in sample if is_familiar(word) or is_ordinary(word, "en")]


@pytest.mark.parametrize("word", ["tsipouro", "rebetiko", "loukoumades", "meltemi", "borshch"])
def test_loanwords_are_english(word: str) -> None:
    assert not is_known_without(word)
    assert is_english(word)


@pytest.mark.parametrize("word", ["nirsevimab", "lenvatinib", "retatrutinib"])
def test_medical_substances_are_known_by_their_stems(word: str) -> None:
    assert is_english(word)


FIELDS = frozenset(
    """coinage medicine biology chemistry physics earth technology climate finance law politics military transport sport
    arts food history religion language slang""".split()
)


def test_the_list_of_new_words_has_what_is_not_known_otherwise() -> None:
    rows = [line.split("\t") for line in (FOLDER / "en-new.tsv").read_text(encoding="ascii").splitlines()]
    words = [word for word, _ in rows]
    assert words == sorted(set(words))
    assert all(len(word) >= 4 and word.isalpha() and word.islower() for word in words)
    assert all(kind in FIELDS or (len(kind) == 2 and kind.isalpha()) for _, kind in rows)
    assert not [word for word in words if is_known_without(word) or word in rare()]


def test_the_list_is_gathered_from_the_lists_of_scowl_up_to_a_size(tmp_path: Path) -> None:
    (tmp_path / "english-words.80").write_text("skarn\nskarns\nskarn's\nhouse\nphénix\nzyx\n", encoding="iso-8859-1")
    (tmp_path / "english-words.95").write_text("abbatical\n", encoding="iso-8859-1")
    (tmp_path / "british_variant_2-words.60").write_text("mediaevalness\ngallimaufries\n", encoding="iso-8859-1")
    (tmp_path / "variant_3-words.60").write_text("abbatialle\n", encoding="iso-8859-1")
    (tmp_path / "english-upper.60").write_text("Aachenish\n", encoding="iso-8859-1")
    found = set(gather(tmp_path))
    assert {"skarns"} <= found
    assert not found & {"house", "zyx", "abbatical", "abbatialle", "aachenish", "skarn's"}


def test_no_compound_is_longer_than_the_words_of_dictionaries() -> None:
    assert is_english("institutionalization" + "uncharacteristically")
    assert is_compound("antidisestablishmentarianism" + "uncharacteristically")  # 48 letters
    assert not is_english("antidisestablishmentarianism" + "uncharacteristically")
