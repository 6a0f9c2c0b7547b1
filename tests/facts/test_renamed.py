"""Names of the phrase book of which the translation replaced a part."""

from __future__ import annotations

import pytest

from mtcheck.facts.renamed import renamed

TRIBAL = "Οι Ομοσπονδιακά Διοικούμενες Φυλετικές Περιοχές του Πακιστάν."


def found(source: str, target: str, code: str = "el") -> list[tuple[str, str]]:
    """Give what stands for a name, and its reading."""
    return [(target[one.span.start : one.span.end], one.proper.name) for one in renamed(source, target, code)]


def test_the_word_in_the_place_of_another_one_is_found() -> None:
    [(text, reading)] = found(TRIBAL, "The Federally Commanded Tribal Areas of Pakistan.")
    assert (text, reading) == ("Federally Commanded Tribal Areas", "Federally Administered Tribal Areas")


def test_a_word_before_the_row_does_not_belong_to_it() -> None:
    source = "Έπειτα οι Περιστρεφόμενοι Δερβίσηδες ανέβηκαν στη σκηνή."
    assert [text for text, _ in found(source, "Then the Perpetual Dervishes came.")] == ["Perpetual Dervishes"]


@pytest.mark.parametrize(
    "target",
    [
        "The Federally Administered Tribal Areas of Pakistan.",
        "FATA, in Pakistan.",
        "The Tribal Areas of Pakistan.",
        "The tribal regions of Pakistan under federal rule.",
        "The Northern Areas of Pakistan.",
    ],
)
def test_a_name_that_is_kept_shortened_or_described_is_none(target: str) -> None:
    assert not found(TRIBAL, target)


def test_what_the_source_says_elsewhere_replaces_nothing() -> None:
    assert not found("Η Βόρεια και η Νότια Κορέα.", "North Korea and its neighbour.")
    assert found("Η Νότια Κορέα.", "North Korea.") == [("North Korea", "South Korea")]


def test_a_name_begins_with_a_capital() -> None:
    assert found("Στην Κόκκινη Πλατεία της Μόσχας.", "In the Scarlet Square of Moscow.") == [
        ("Scarlet Square", "Red Square")
    ]
    assert not found("Σε μια κόκκινη πλατεία της Μόσχας.", "In the Scarlet Square of Moscow.")


def test_a_derived_form_is_no_other_name() -> None:
    assert not found("Στο Πράσινο Ακρωτήριο.", "On the Cape Verdean islands.")


def test_the_words_of_the_source_instead_of_the_name_are_found() -> None:
    source = "Η καταιγίδα είναι δυτικά των νησιών του Πράσινου Ακρωτηρίου."
    assert found(source, "The storm is west of the Green Skull Islands.") == [("Green Skull Islands", "Cape Verde")]
    assert not found(source, "The storm is west of the Cape Verde islands.")
    assert not found(source, "The storm is west of Cabo Verde.")
    assert not found(source, "The storm is west of the archipelago.")


def test_a_row_of_capitals_that_the_source_has_beside_is_no_rendering() -> None:
    source = "Το Πράσινο Ακρωτήριο και η Πράσινη Συμμαχία."
    assert not found(source, "The country and the Green Alliance.")
