"""What an engine's way to cut text leaves."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.engine_tokens import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("sentence", "found", "expected"),
    [
        ("In the 1990 s the town was poor.", "1990 s", "1990s"),
        ("It does n't rain.", "does n't", "doesn't"),
        ("I 've been there.", "I 've", "I've"),
        ("It’s the city ’s park.", "city ’s", "city’s"),
        ("It may cause life - threatening floods.", "life - threatening", "life-threatening"),
        ("She is one of twenty - five girls.", "twenty - five", "twenty-five"),
        ("A 53 - year - old man left.", "53 - year - old", "53-year-old"),
        ("Thrace ( Eastern Thrace) is near.", "( Eastern", "(Eastern"),
        ("Thrace (the east ) is near.", "east )", "east)"),
    ],
)
def test_what_is_cut_is_put_together(sentence: str, found: str, expected: str) -> None:
    [one] = findings(CHECK, sentence)
    assert (one.text, one.expected, one.severity) == (found, expected, "minor")


@pytest.mark.parametrize("mark", ["<unk>", "⁇", "▁the", "@-@", "to@@"])
def test_a_mark_of_the_engine_is_a_lost_word(mark: str) -> None:
    [one] = findings(CHECK, f"The {mark} of the town left.")
    assert (one.text, one.expected, one.severity) == (mark, None, "major")


@pytest.mark.parametrize(
    "sentence",
    [
        "In the 1990s it wasn't there, and the town's park hasn't changed.",
        "He led a long life - and a good one - in the state - of Texas.",
        "The letter 's' and the word 're' stand here, and 'rock 'n' roll'.",
        "Write a < b, info@example.org, #hash and C## (sic).",
        "The Small - which is a song - was played, and so was Full - the other one.",
        "He said: 'sit down' and 'stay'.",
        "1 - 2 - 3 (a, b) and 5 - 10 years",
    ],
)
def test_dashes_quotations_and_addresses_are_left_alone(sentence: str) -> None:
    silent(CHECK, sentence)


def test_what_the_source_has_is_left_alone() -> None:
    silent(CHECK, Translation("Το <unk> μένει.", "The <unk> stays."))
    assert findings(CHECK, Translation("Το άγνωστο μένει.", "The <unk> stays."))


def test_other_languages_may_have_marks_but_no_english_contractions() -> None:
    assert [one.text for one in findings(CHECK, "Das <unk> ist 's wert.", "de")] == ["<unk>"]
