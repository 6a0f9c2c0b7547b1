"""Names of several words whose English form is fixed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from mtcheck.knowledge.bodies import organisations
from mtcheck.knowledge.proper_names import proper_name, proper_names
from mtcheck.knowledge.spelling import beginning, fold
from mtcheck.knowledge.tables import table, values
from mtcheck.languages.spelling import plain

ROWS = table("proper_names.tsv")
NAME = re.compile(r"[A-Z][^ ]*(?: (?:of|and|for|the|de|[A-Z][^ ]*))* [A-Z][^ ]*")
KINDS = frozenset(
    "place event law institution programme award unit work feast competition science faith company media".split()
)
LANGUAGES = frozenset("el ru uk de fr es it tr".split())


def test_a_name_has_several_words_with_capitals_and_a_kind() -> None:
    for row in ROWS:
        assert NAME.fullmatch(row["name"]), row
        assert row["kind"] in KINDS, row
        also = [fold(other) for other in values(row["also"])]
        assert len({fold(row["name"]), *also}) == len(also) + 1, row


def test_an_original_has_several_words_in_the_letters_of_its_language() -> None:
    for row in ROWS:
        one = proper_name(row)
        assert "el" in {code for code, _ in one.original}, row
        for code, name in one.original:
            assert code in LANGUAGES, row
            assert " " in name, row
            script = {"el": "GREEK", "ru": "CYRILLIC", "uk": "CYRILLIC"}.get(code, "LATIN")
            assert any(unicodedata.name(letter).startswith(script) for letter in name if letter.isalpha()), row


def test_a_name_and_an_original_stand_in_one_record() -> None:
    assert max(Counter(fold(row["name"]) for row in ROWS).values()) == 1
    texts = (text.partition(":") for row in ROWS for text in values(row["original"]))
    originals = Counter((code, tuple(plain(word, code) for word in name.split())) for code, _, name in texts)
    assert not [one for one, count in originals.items() if count > 1]


def test_what_another_file_has_is_not_said_twice() -> None:
    assert not {one.name for one in organisations()} & {row["name"] for row in ROWS}


def test_every_name_is_found_by_the_beginning_of_its_originals() -> None:
    for row in ROWS:
        for text in values(row["original"]):
            code, _, name = text.partition(":")
            assert row["name"] in {one.name for one in proper_names()[f"{code} {beginning(name)}"]}
