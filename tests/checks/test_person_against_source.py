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


def test_a_second_mention_counts_by_itself() -> None:
    source = "Ο Αλ Γκορ γέλασε, και του Γκορ του άρεσε."
    [one] = findings(CHECK, Translation(source, "Al Gore laughed, and Gor liked it."))
    assert (one.text, one.expected) == ("Gor", "Gore")
    silent(CHECK, Translation(source, "Al Gore laughed, and he liked it."))
    silent(CHECK, Translation(source, "Al Gore laughed, and Gore liked it."))


def test_each_wrong_mention_is_reported_once_and_in_its_place() -> None:
    source = "Ο Αλ Γκορ γέλασε, και του Γκορ του άρεσε."
    target = "Al Gor laughed, and Gor liked it."
    found = findings(CHECK, Translation(source, target))
    assert [(one.span.start, one.text) for one in found] == [(3, "Gor"), (target.rindex("Gor"), "Gor")]
    [one] = findings(CHECK, Translation(source, "Al Gor laughed, and he liked Paris."))
    assert one.span.start == 3
    source = "Ο Τζον Στιούαρτ και ο Τζον Στιούαρτ μίλησαν."
    found = findings(CHECK, Translation(source, "John Stewart and John Stewart spoke."))
    assert [one.span.start for one in found] == [0, 17]


def test_a_name_that_the_source_has_beside_is_no_misspelling() -> None:
    source = "Ο Αλ Γκορ γέλασε, και στον Γκορ άρεσε ο Γκάρι."
    silent(CHECK, Translation(source, "Al Gore laughed, and he liked Gary."))


def test_both_halves_are_shown_where_both_are_wrong() -> None:
    [one] = findings(CHECK, Translation("Η Τουρκάλα Σεζέν Αξού τραγούδησε.", "The Turkish Cézenne Axous sang."))
    assert (one.text, one.expected, one.severity) == ("Cézenne Axous", "Sezen Aksu", "major")


def test_the_usual_spelling_of_a_given_name_is_not_everybodys() -> None:
    [one] = findings(CHECK, Translation("Ο Τζον Στιούαρτ μίλησε.", "John Stewart spoke."))
    assert (one.text, one.expected, one.severity) == ("John Stewart", "Jon Stewart", "minor")
    silent(CHECK, Translation("Ο Τζον Στιούαρτ μίλησε.", "Jon Stewart spoke."))


def test_who_writes_the_rarer_spelling_knows_somebody_else() -> None:
    silent(CHECK, Translation("Ο Τζον Σνόου μίλησε.", "Jon Snow spoke."))


def test_spellings_of_other_scripts_vary() -> None:
    silent(CHECK, Translation("Ο Αντρέι Ζαχάροφ μίλησε.", "Andre Sakharov spoke."))
