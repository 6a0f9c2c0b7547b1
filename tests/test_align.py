"""Sentences of two texts that answer to each other."""

from __future__ import annotations

import pytest

from mtcheck.align import Bead, align

GREEK = [
    "Η κυβέρνηση ανακοίνωσε νέα μέτρα 300 εκατ. ευρώ για τους αγρότες.",
    "Ο Παπαδόπουλος μίλησε το πρωί στη Λάρισα.",
    "Οι δρόμοι έκλεισαν για τρεις ώρες.",
    "Η Αστυνομία δεν έκανε συλλήψεις.",
    "Η συνάντηση με τον Μπλίνκεν θα γίνει στις 12 Μαΐου στο Λονδίνο;",
]
ENGLISH = [
    "The government announced new measures worth 300 million euros for farmers.",
    "Papadopoulos spoke in Larissa in the morning.",
    "Roads were closed for three hours.",
    "Police made no arrests.",
    "Will the meeting with Blinken take place in London on 12 May?",
]


def shape(beads: list[Bead]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    return [(bead.source, bead.target) for bead in beads]


def test_sentences_that_answer_one_to_one_are_paired() -> None:
    assert shape(align(GREEK, ENGLISH)) == [((n, n + 1), (n, n + 1)) for n in range(5)]


LOST = (
    "Ο πρωθυπουργός επισκέφθηκε το μεσημέρι το νοσοκομείο της πόλης και μίλησε με 15 γιατρούς για τα προβλήματά τους."
)


def test_a_sentence_that_is_left_out_is_an_omission_at_its_place() -> None:
    assert ((2, 3), (2, 2)) in shape(align([*GREEK[:2], LOST, *GREEK[2:]], ENGLISH))


def test_two_sentences_that_were_joined_are_one_bead() -> None:
    joined = [ENGLISH[0], f"{ENGLISH[1][:-1]}, and roads were closed for three hours.", *ENGLISH[3:]]
    assert ((1, 3), (1, 2)) in shape(align(GREEK, joined))


def test_a_sentence_that_was_split_is_one_bead() -> None:
    split = ["The government announced new measures.", "They are worth 300 million euros, for farmers.", *ENGLISH[1:]]
    assert ((0, 1), (0, 2)) in shape(align(GREEK, split))


@pytest.mark.parametrize(("sources", "targets"), [([], []), (GREEK, []), ([], ENGLISH), (["."], ["", "?"])])
def test_every_sentence_is_in_one_bead_whatever_is_empty(sources: list[str], targets: list[str]) -> None:
    beads = align(sources, targets)
    assert [n for bead in beads for n in range(*bead.source)] == list(range(len(sources)))
    assert [n for bead in beads for n in range(*bead.target)] == list(range(len(targets)))


def test_as_many_back_translations_as_targets_are_needed() -> None:
    with pytest.raises(ValueError, match="as many"):
        align(GREEK, ENGLISH, backs=[None])
