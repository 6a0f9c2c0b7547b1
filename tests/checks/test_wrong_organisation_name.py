"""Bodies by names that are not theirs."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.wrong_organisation_name import CHECK
from mtcheck.types import Translation


def test_a_literal_rendering_is_found_without_the_source() -> None:
    [one] = findings(CHECK, "The Council of the Territory annulled it.")
    assert (one.text, one.expected) == ("Council of the Territory", "Council of State")


def test_the_source_tells_which_body_a_row_of_capitals_is() -> None:
    source = "Η Εθνική Υπηρεσία Πληροφοριών το αρνήθηκε."
    [one] = findings(CHECK, Translation(source, "The National Information Service denied it."))
    assert (one.text, one.expected) == ("National Information Service", "National Intelligence Service")


def test_any_accepted_name_or_acronym_is_right() -> None:
    source = "Η Εθνική Υπηρεσία Πληροφοριών το αρνήθηκε."
    silent(CHECK, Translation(source, "Greece's National Intelligence Service denied it."))
    silent(CHECK, Translation(source, "The EYP denied it."))
    silent(CHECK, Translation(source, "The Greek intelligence service denied it."))


def test_a_ministry_is_not_taken_for_its_minister() -> None:
    silent(CHECK, Translation("Ο Υπουργός Εξωτερικών των ΗΠΑ μίλησε.", "Secretary of State Mike Pompeo spoke."))
