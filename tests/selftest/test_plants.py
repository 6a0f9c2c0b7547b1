"""Plants: each makes the error that it says, leaves the rest as it was, and draws the same again."""

from __future__ import annotations

import re
from random import Random

import pytest

from mtcheck.selftest.edits import Edit, opens
from mtcheck.selftest.figures import MONTHS, WEEKDAYS
from mtcheck.selftest.names import NOT_NAMES, SURNAMES, names
from mtcheck.selftest.plants import ANY_TARGET, EXPECTED, PLANTS
from mtcheck.selftest.run import built_in

SOURCE = "Ο υπουργός μίλησε χθες για την απόφαση της κυβέρνησης."


def all_of(kind: str, target: str, source: str = SOURCE) -> set[str]:
    """Give what a plant makes of a target with many seeds."""
    planted = {PLANTS[kind](Random(seed), source, target) for seed in range(200)}  # noqa: S311
    assert target not in planted
    return {one for one in planted if one is not None}


def nothing(kind: str, target: str, source: str = SOURCE) -> bool:
    return not all_of(kind, target, source)


def test_every_kind_has_families_that_should_find_it() -> None:
    assert list(EXPECTED) == list(PLANTS)
    assert all(len(family) == 3 and family.isupper() for families in EXPECTED.values() for family in families)
    assert set(ANY_TARGET) <= set(PLANTS)


@pytest.mark.parametrize("kind", PLANTS)
def test_no_plant_leaves_a_pair_of_the_built_in_text_as_it_was(kind: str) -> None:
    planted = [
        (target, PLANTS[kind](Random(f"{seed}:{number}"), source, target))  # noqa: S311
        for number, (source, target) in enumerate(built_in())
        for seed in range(5)
    ]
    changed = [(before, after) for before, after in planted if after is not None]
    assert all(before != after for before, after in changed)
    assert len(changed) >= 5 * 20


@pytest.mark.parametrize("kind", PLANTS)
def test_the_same_generator_plants_the_same_error(kind: str) -> None:
    for number, (source, target) in enumerate(built_in()):
        first, second = (PLANTS[kind](Random(number), source, target) for _ in range(2))  # noqa: S311
        assert first == second


@pytest.mark.parametrize("kind", PLANTS)
@pytest.mark.parametrize("target", ["", "Yes.", "...", '"'])
def test_a_target_without_anything_to_corrupt_is_left(kind: str, target: str) -> None:
    assert nothing(kind, target)
    assert nothing(kind, target, "")


def test_a_number_gets_another_value() -> None:
    assert all_of("number", "They found 25 boxes.") >= {"They found 52 boxes.", "They found 28 boxes."}
    assert all_of("number", "Three people came.") == {
        f"{word} people came." for word in "Two Four Five Six Seven Eight Nine Ten Eleven Twelve".split()
    }
    assert "Twenty-nine of them left." in all_of("number", "Forty-nine of them left.")
    assert all(re.fullmatch(r"It cost \d\d,000 euros\.", one) for one in all_of("number", "It cost 60,000 euros."))


@pytest.mark.parametrize(
    "target",
    [
        "In 2024 it rained.",
        "It began on March 3.",
        "It began on 3 March 2021.",
        "The Hermes-2 flew in the 1980s.",
        "The 20th package is out.",
        "A G7 summit in Nice.",
        "The one person who came.",
        "Two-thirds of a cake.",
    ],
)
def test_dates_and_parts_of_names_are_no_numbers(target: str) -> None:
    assert nothing("number", target)


def test_a_time_gets_another_hour() -> None:
    assert all(re.fullmatch(r"It began at \d+:30 a\.m\.", one) for one in all_of("number", "It began at 10:30 a.m."))
    assert "It ends at 5 p.m. on Sunday." not in all_of("number", "It ends at 5 p.m. on Sunday.")


def test_a_scale_is_another_or_the_number_ten_times_what_it_was() -> None:
    assert all_of("scale", "It cost 5 million euros.") == {
        "It cost 5 billion euros.",
        "It cost 5 thousand euros.",
        "It cost 50 million euros.",
    }
    assert all_of("scale", "Some 1,250 came.") == {"Some 12,500 came."}
    assert all_of("scale", "It is 6.25 metres long.") == {"It is 62.5 metres long."}
    assert all_of("scale", "It grew by 7.5 percent.") == {"It grew by 75 percent."}
    assert "It cost €3m." in all_of("scale", "It cost €3bn.")
    assert nothing("scale", "In 2024 there were 0 cases.")


def test_a_date_has_another_day_month_or_year() -> None:
    planted = all_of("date", "He was born on May 31, 1960.")
    assert all(re.fullmatch(r"He was born on [A-Z][a-z]+ \d+, 19[56]\d\.", one) for one in planted)
    assert "He was born on October 31, 1960." in planted
    assert "He was born on May 3, 1960." in planted
    assert "He was born on May 31, 1969." in planted
    assert not any(f"{month} 31" in one for one in planted for month in ("February", "April", "June"))
    assert all_of("date", "They met on Monday.") == {f"They met on {day}." for day in WEEKDAYS[1:]}
    assert all_of("date", "It rained in May.") == {f"It rained in {month}." for month in MONTHS if month != "May"}


@pytest.mark.parametrize("target", ["Theresa May lost.", "They may march in 2,020 boots.", "It costs 1999,50 euros."])
def test_what_only_looks_like_a_date_is_none(target: str) -> None:
    assert nothing("date", target)


@pytest.mark.parametrize(
    ("target", "planted"),
    [
        ("It is 100 kilometres away.", {"It is 100 miles away."}),
        ("It weighed 40 kg.", {"It weighed 40 tonnes."}),
        ("It rose by 3 percent.", {"It rose by 3 percentage points."}),
        ("It rose by 3%.", {"It rose by 3 percentage points."}),
        ("It rose by two percentage points.", {"It rose by two percent."}),
        ("It cost 3 million euros.", {"It cost 3 million dollars.", "It cost 3 million pounds."}),
        ("It cost €30.", {"It cost $30."}),
        ("It took several hours.", {"It took several days.", "It took several minutes."}),
        ("It covers 20 square kilometres.", {"It covers 20 square miles."}),
        ("It was a 12-day visit.", {"It was a 12-hour visit.", "It was a 12-week visit."}),
    ],
)
def test_a_unit_is_another(target: str, planted: set[str]) -> None:
    assert all_of("unit", target) == planted


@pytest.mark.parametrize(
    "target", ["A 41-year-old man.", "For the days to come.", "Miles of road.", "She adores euros."]
)
def test_a_unit_without_a_number_stays(target: str) -> None:
    assert nothing("unit", target)


def test_a_name_is_misspelt_and_keeps_its_first_letter() -> None:
    planted = all_of("name", "They met in Thessaloniki.")
    assert len(planted) > 20
    assert all(re.fullmatch(r"They met in T[a-z]+\.", one) and 24 <= len(one) <= 26 for one in planted)


@pytest.mark.parametrize(
    "target",
    [
        "Dimitriadis spoke.",
        "It rained. Dimitriadis spoke.",
        '"Dimitriadis spoke."',
        "He said: Dimitriadis spoke.",
        "The Foreign Ministry of the Russian Federation is closed on Thursday in October.",
        "It met the NATO envoy.",
        "Storm Hits The Western Coast Of Scotland",
    ],
)
def test_what_opens_a_sentence_or_is_no_name_is_not_misspelt(target: str) -> None:
    assert nothing("name", target)


def test_no_misspelt_name_of_the_built_in_text_opens_a_sentence() -> None:
    for _, target in built_in():
        for start, end in names(target):
            assert start > 0
            assert not opens(target, start)
            assert target[start:end] not in NOT_NAMES


def test_an_entity_is_another_of_its_kind() -> None:
    assert "It met in Warsaw." in all_of("entity", "It met in Athens.")
    assert "It is in the Netherlands." in all_of("entity", "It is in the United States.")
    people = all_of("entity", "Prime Minister Kyriakos Mitsotakis came.")
    assert "Prime Minister Alexis Tsipras came." in people
    assert all(one.startswith("Prime Minister ") and "Mitsotakis" not in one for one in people)
    surnames = all_of("entity", "Then Mitsotakis came.")
    assert all(one.removeprefix("Then ").removesuffix(" came.") in SURNAMES for one in surnames)
    assert not any("France" in one for one in all_of("entity", "France beat Spain.") if "beat Spain" in one)
    assert all(
        " an " not in one or re.search(r" an [AEIOU]", one) for one in all_of("entity", "It is an Austrian team.")
    )


@pytest.mark.parametrize(
    "target", ["He reads The Lisbon Times.", "He is in New Delhi.", "North Korea and West Virginia."]
)
def test_a_part_of_a_longer_name_is_no_entity(target: str) -> None:
    assert nothing("entity", target)


def test_an_office_is_another_one() -> None:
    planted = all_of("office", "Greek Foreign Minister Nikos Rallis came.")
    assert "Greek Prime Minister Nikos Rallis came." in planted
    assert "Greek Secretary General Nikos Rallis came." in planted
    assert not any("Secretary of State" in one or "Foreign" in one for one in planted)
    assert "They asked an ambassador." in all_of("office", "They asked a spokesman.")
    assert "They asked a governor." in all_of("office", "They asked an ambassador.")
    assert not any("spokesman" in one for one in all_of("office", "The spokeswoman left."))
    assert nothing("office", "The Climate Crisis Minister left the ministers.")


@pytest.mark.parametrize(
    ("target", "planted"),
    [
        ("They do not know.", {"They do know."}),
        ("They don't know.", {"They do know."}),
        ("They won’t know.", {"They will know."}),
        ("They cannot know.", {"They can know."}),
        ("Can't they know?", {"Can they know?"}),
        ("They never came.", {"They came."}),
        ("It has not yet decided.", {"It has already decided."}),
        ("It will rain.", {"It will not rain."}),
        ("They have been there.", {"They have not been there."}),
    ],
)
def test_a_negation_is_lost_or_added(target: str, planted: set[str]) -> None:
    assert all_of("negation", target) == planted


@pytest.mark.parametrize(
    "target",
    [
        "Not only that.",
        "They ask whether or not it came.",
        "He was no friend.",
        "They broke the will of many.",
        "Nobody was there.",
        "It came.",
    ],
)
def test_where_a_not_would_say_nothing_else_there_is_no_negation(target: str) -> None:
    assert nothing("negation", target)


def test_a_full_stop_cuts_a_clause_before_a_preposition() -> None:
    assert all_of("sentence-break", "The two ministers met at a hotel in Athens.") == {
        "The two ministers met. At a hotel in Athens.",
        "The two ministers met at a hotel. In Athens.",
    }
    assert nothing("sentence-break", "The two ministers met in the city that is the capital.")
    assert nothing("sentence-break", 'He said "we all met in Athens" again.')


@pytest.mark.parametrize(
    ("target", "planted"),
    [
        (
            '"It is over," government spokesman Nikos Rallis told reporters.',
            {
                '"It is over," told reporters. Government spokesman Nikos Rallis.',
                '"It is over," government spokesman told reporters. Nikos Rallis.',
            },
        ),
        ("It is over, the minister said on Monday.", {"It is over, said on Monday. The minister."}),
        ("It is over, said Nikos Rallis.", {"It is over, said. Nikos Rallis."}),
    ],
)
def test_a_speaker_is_torn_off(target: str, planted: set[str]) -> None:
    assert all_of("torn-attribution", target) == planted


@pytest.mark.parametrize(
    "target",
    [
        "It is over, he said.",
        "The minister said it is over.",
        "It is over, adding that the minister said so.",
        "It said.",
    ],
)
def test_a_speaker_who_is_a_pronoun_or_stands_elsewhere_stays(target: str) -> None:
    assert nothing("torn-attribution", target)


def test_a_clause_is_left_out() -> None:
    long = "The ship, which had left the port at noon, arrived before the storm had reached the island."
    assert "The ship, arrived before the storm had reached the island." in all_of("omission", long)
    assert "The ship, which had left the port at noon, arrived." in all_of("omission", long)
    assert all_of("omission", "The ship arrived at the port, while nobody was looking at the sea.") == {
        "The ship arrived at the port.",
    }
    assert nothing("omission", "The big ship arrived in Athens.")


def test_what_is_left_out_is_a_part_and_enough_of_it() -> None:
    for number, (source, target) in enumerate(built_in()):
        planted = PLANTS["omission"](Random(number), source, target)  # noqa: S311
        if planted is not None:
            before, after = len(re.findall(r"\w+", target)), len(re.findall(r"\w+", planted))
            assert before - after >= 3
            assert after >= 3
            assert not re.search(r"[,;–][.!?]", planted)


def test_a_word_of_the_source_stays() -> None:
    planted = all_of("untranslated", "The minister spoke yesterday.")
    assert "The μίλησε spoke yesterday." in planted
    assert all(re.search(r"[α-ωάέήίόύώ]{5}", one) for one in planted)
    assert nothing("untranslated", "The minister spoke.", "Ο ΟΗΕ.")


def test_words_are_said_twice() -> None:
    planted = all_of("repetition", "The old man saw the sea.")
    assert "The old old man saw the sea." in planted
    assert "The old man saw old man saw the sea." in planted
    assert "It cost cost 18,200." in all_of("repetition", "It cost 18,200.")
    assert not any("18 18" in one or "cost 18 cost" in one for one in all_of("repetition", "It cost 18,200."))


def test_an_edit_replaces_a_stretch() -> None:
    assert Edit(4, 7, "new").of("The old one") == "The new one"
