"""The English and the Greek spelling of a record are those of one name."""

from __future__ import annotations

from mtcheck.facts.identity import distance
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.tables import table, values

UNLIKE = {row["name"]: row["why"] for row in table("unlike.tsv")}


def is_romanised(greek: str, english: str) -> bool:
    """Tell whether each Greek word, short ones apart, is romanised by one of the English words."""
    words = english.replace("-", " ").split()
    return all(
        min(distance(word, one, "el") for one in words) <= 0
        for word in greek.replace("-", " ").split()
        if len(word) > 2
    )


def unlike() -> set[str]:
    """Give the names of people and given names of which no spelling romanises the Greek one."""
    people = {
        one.name
        for one in knowledge().people
        if one.greek and not any(is_romanised(one.greek, name) for name in one.spellings)
    }
    return people | {
        row["name"]
        for row in table("given_names.tsv")
        if not any(is_romanised(row["greek"], name) for name in (row["name"], *values(row["also"])))
    }


def test_an_english_spelling_romanises_the_greek_one_or_the_record_says_why_not() -> None:
    assert unlike() == set(UNLIKE)


def test_what_is_unlike_has_a_reason() -> None:
    assert all(UNLIKE.values())


def test_another_name_would_be_seen() -> None:
    assert is_romanised("Άνγκελα Μέρκελ", "Angela Merkel")
    assert not is_romanised("Άνγκελα Μέρκελ", "Angela Davis")
