"""Words that were left in the script of the source."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.untranslated_script import CHECK


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Protesters gathered in Σύνταγμα on Sunday.", "Σύνταγμα"),
        ("The mayor of Харків spoke to reporters.", "Харків"),
        ("The prime minister visited 東京 on Monday.", "東京"),
        ("The الحكومة resigned on Monday.", "الحكومة"),
        ("The church of Αγία Σοφία is closed.", "Αγία Σοφία"),
    ],
)
def test_a_run_of_words_is_one_finding(text: str, found: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.severity, one.expected) == (found, "major", None)


def test_two_runs_are_two_findings() -> None:
    found = findings(CHECK, "The mayor of Харків met the mayor of Львів.")
    assert [one.text for one in found] == ["Харків", "Львів"]


def test_a_single_character_of_chinese_or_japanese_is_a_word() -> None:
    assert [one.text for one in findings(CHECK, "They wrote 寿 and left.")] == ["寿"]


@pytest.mark.parametrize(
    ("text", "found"),
    [("The dish (μουσακάς) is popular.", "μουσακάς"), ("The word “перемога” means victory.", "перемога")],
)
def test_an_example_in_brackets_or_quotation_marks_is_minor(text: str, found: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.severity) == (found, "minor")


def test_it_is_found_in_german_as_in_english() -> None:
    assert [one.text for one in findings(CHECK, "Der Bürgermeister von Харків sprach.", "de")] == ["Харків"]


@pytest.mark.parametrize(
    "text",
    [
        "Scientists measured the β-carotene level.",
        "The Δ variant spread.",
        "The café in São Paulo reopened.",
        "The square is closed.",
    ],
)
def test_single_letters_and_accents_are_right(text: str) -> None:
    silent(CHECK, text)
