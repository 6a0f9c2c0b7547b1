"""Pieces of sentences."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.sentence_fragment import CHECK


def test_a_name_alone_is_major_and_a_phrase_minor() -> None:
    text = "The goal came late. Fotis Sarris. The official knew the plan. Of the new government. All went home."
    assert [(one.text, one.severity) for one in findings(CHECK, text)] == [
        ("Fotis Sarris.", "major"),
        ("Of the new government.", "minor"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The goal came late. Silence.",
        "The goal came late. Then Fotis left.",
        "The goal came late. From there he went home.",
        "“It came late. Fotis Sarris. That was all,” he said.",
        "Maria Ralli.",
        "The plan is ready, the minister said. Maria Ralli.",
        "Who was it? Of course him!",
        "Who was it? Fotis Sarris. He left.",
    ],
)
def test_short_sentences_quotations_and_whole_lines_are_left_alone(text: str) -> None:
    silent(CHECK, text)


def test_a_phrase_of_a_preposition_alone_is_reported_and_one_with_a_verb_is_not() -> None:
    [one] = findings(CHECK, "The bridge was closed on Monday. Due to the strong winds in the whole area.")
    assert one.text == "Due to the strong winds in the whole area."
    silent(CHECK, "The bridge was closed on Monday. Due to the strong winds in the area, it stays so.")
    silent(CHECK, "The bridge was closed on Monday. With the strong winds came rain.")


@pytest.mark.parametrize(
    "piece",
    [
        "Since the spring.",  # too short to be told in good text
        "Who was dismissed by the council in June.",
        "The hospital, which has been without power since Sunday.",
        "Another long night at the harbour.",
    ],
)
def test_pieces_that_authors_write_on_purpose_are_told_in_a_poor_article_only(piece: str) -> None:
    text = f"The ferries were stopped at noon. {piece} The crews went home."
    silent(CHECK, text)
    [one] = findings(CHECK, text, poor=True)
    assert one.text == piece
    assert "many errors" in one.evidence["article"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The hospital, which has no power, was closed.",
        "The crews left, which surprised the harbour master.",
        "Never mind.",
        "Who was it?",
        "Which ferry, he did not say.",
        "They rest.",
    ],
)
def test_whole_sentences_are_left_alone_in_a_poor_article_too(sentence: str) -> None:
    assert findings(CHECK, f"The ferries were stopped at noon. {sentence} The crews went home.", poor=True) == []


def test_the_first_sentence_of_a_paragraph_is_told_in_a_poor_article() -> None:
    text = "Intense reactions from all the benches of the opposition. The session was suspended."
    assert not findings(CHECK, text)
    [one] = findings(CHECK, text, poor=True)
    assert one.text.startswith("Intense reactions")
    assert one.evidence["sentence after"] == "The session was suspended."
    assert not findings(CHECK, "Intense reactions from all the benches of the opposition.", poor=True)
    assert not findings(CHECK, "According to the cashier. Maria Rossi, nobody asked for it.", poor=True)
