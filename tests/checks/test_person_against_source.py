"""Known people whom the source names."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.person_against_source import CHECK
from mtcheck.types import Translation


def test_the_source_says_who_is_meant() -> None:
    [one] = findings(CHECK, Translation("Η Άνγκελα Μέρκελ μίλησε στο Βερολίνο.", "Angela Merckell spoke in Berlin."))
    assert (one.text, one.expected) == ("Merckell", "Merkel")
    assert one.evidence["in the source"] == "Άνγκελα Μέρκελ"


def test_inflected_forms_count() -> None:
    [one] = findings(CHECK, Translation("Συνάντησε τον Αλέξη Τσίπρα.", "He met Alexis Chiprass."))
    assert one.expected == "Tsipras"


def test_any_accepted_spelling_is_right() -> None:
    silent(CHECK, Translation("Ο Βολοντίμιρ Ζελένσκι μίλησε.", "Volodymyr Zelenskyy spoke."))
    silent(CHECK, Translation("Ο Βολοντίμιρ Ζελένσκι μίλησε.", "Mr. Zelensky spoke."))


def test_a_name_that_is_left_out_is_not_this_checks_business() -> None:
    silent(CHECK, Translation("Η Άνγκελα Μέρκελ μίλησε.", "The chancellor spoke."))


def test_ukrainian_names_go_by_their_native_spelling() -> None:
    [one] = findings(CHECK, Translation("Про це заявив Петро Порошенко.", "Petro Poroshchenko said so.", "uk"))
    assert (one.text, one.expected) == ("Poroshchenko", "Poroshenko")
