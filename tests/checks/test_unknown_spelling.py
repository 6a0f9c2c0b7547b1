"""Names that English text does not have, where an engine probably translated."""

from __future__ import annotations

from dataclasses import replace

import pytest
from verbs import bitext_of, findings, silent

from mtcheck.checks.unknown_spelling import CHECK, confidence
from mtcheck.types import Bitext, Finding, Pair, Segment, Span, Translation

MISSPELT = ("Ο Γιάρομιρ έπαιξε.", "Yaromir played.")
"""A name that English spells in its own way: Jaromir."""

RIGHT = [
    ("Μίλησε ο Μουτσαλάντ.", "Mutsalant spoke."),
    ("Μίλησε ο Ζαμπουρίκ.", "Zaburik spoke."),
    ("Μίλησε ο Τσαλαμπάντ.", "Tsalabant spoke."),
    ("Μίλησε ο Ροντοβίλτ.", "Rodovilt spoke."),
    ("Μίλησε ο Βαντουρίφ.", "Vadurif spoke."),
    ("Μίλησε ο Κιμπαλότ.", "Kimbalot spoke."),
]
"""Names that English text does not have at all, and that nothing says are wrong."""


def article(rows: list[tuple[str, str]], language: str = "el") -> Bitext:
    """Make a bitext of several rows."""
    bitext = bitext_of(Translation("", "", language=language))
    text, pairs = "", []
    for number, (source, target) in enumerate(rows):
        span = Span(len(text), len(text) + len(target))
        pairs.append(Pair(Segment(number, "body", number + 1, span, target), source))
        text += target + "\n"
    return replace(bitext, text=text, pairs=tuple(pairs))


def found(rows: list[tuple[str, str]], language: str = "el") -> list[Finding]:
    """Run the check on rows."""
    return list(CHECK.run(article(rows, language)))


def test_a_name_that_no_english_text_has_is_to_be_verified() -> None:
    [one] = found(RIGHT[:1])
    assert (one.text, one.severity, one.expected) == ("Mutsalant", "minor", None)
    assert one.evidence["in the source"] == "Μουτσαλάντ"
    assert one.evidence["romanisations"].startswith("Moutsalad, ")


def test_what_english_text_has_nearby_is_shown_and_not_suggested() -> None:
    [one] = found([("Μίλησε ο Καρούδερς.", "Karruthers spoke.")])
    assert one.evidence["nearest in English text"].startswith("Carruthers, ")
    assert one.expected is None
    [one] = found(RIGHT[:1])
    assert "nearest in English text" not in one.evidence


def test_many_unknown_names_of_which_none_is_misspelt_are_the_work_of_a_person() -> None:
    assert len(found(RIGHT[:2])) == 2
    assert not found(RIGHT[:3])


def test_names_that_are_certainly_misspelt_make_the_others_suspect() -> None:
    assert [one.text for one in found([*RIGHT[:4], MISSPELT])] == [target.split()[0] for _, target in RIGHT[:4]]
    [one, *_] = found([*RIGHT[:4], MISSPELT])
    assert one.evidence["in the article"].endswith("5, misspelt: 1")


def test_the_misspelt_ones_are_left_to_the_checks_that_know_the_spelling() -> None:
    assert not found([MISSPELT])
    silent(CHECK, Translation("Μίλησε ο Κεχαγιόγλου.", "Kehagyoglu spoke."))
    silent(CHECK, Translation("Πήγαν στο Ουίλμινγκτον.", "They went to Ouilmigton."))
    silent(CHECK, Translation("Μίλησε ο Μουτσαλάντ.", "Mutsaflant spoke."))


def test_a_greek_surname_that_is_written_as_greeks_do_is_right() -> None:
    silent(CHECK, Translation("Μίλησε ο Σταμάτης Ζαντέλης.", "Stamatis Zantelis spoke."))
    silent(CHECK, Translation("Μίλησε ο Σταμάτης Ζαντέλης.", "Stamatis Zandelis spoke."))
    silent(CHECK, Translation("Μίλησε ο Μπουρδουνόπουλος.", "Bourdounopoulos spoke."))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Έπεσε στον Ζαμπελιό.", "It fell into the Zampelios."),
        ("Έφυγε από τη Χαλιβάρα.", "He left Halivara."),
        ("Ο δρόμος της Βουνιχώρας έκλεισε.", "The road of Vounichora was closed."),
        ("Έφυγε από την Ευδίλα.", "He left Evdila."),
    ],
)
def test_a_name_that_is_written_as_greeks_write_theirs_may_be_greek(source: str, target: str) -> None:
    silent(CHECK, Translation(source, target))


def test_a_place_that_english_text_seldom_has_is_no_unknown_name() -> None:
    silent(CHECK, Translation("Οι Ρώσοι προχώρησαν στο Ποκρόφσκ.", "The Russians advanced in Pokrovsk."))


def test_a_name_is_reported_once_at_its_first_place() -> None:
    rows = [*RIGHT[:1], ("Έφυγε ο Μουτσαλάντ.", "Then Mutsalant left.")]
    [one] = found(rows)
    assert one.span == Span(0, len("Mutsalant"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Μίλησε ο Σμιθ.", "Smith spoke."),  # English has it
        ("Μίλησε ο Mutsalant.", "Mutsalant spoke."),  # copied
        ("Μίλησε ο πρόεδρος.", "Mutsalant spoke."),  # another matter: nothing in the source is like it
        ("Μίλησε ο Μουτσαλάντ.", "The president spoke."),
    ],
)
def test_other_names_are_left_alone(source: str, target: str) -> None:
    silent(CHECK, Translation(source, target))


def test_russian_names_are_native_ones_and_rightly_written_letter_by_letter() -> None:
    assert not findings(CHECK, Translation("Об этом сказал Мутсаландов.", "Mutsalandov said it.", language="ru"))


def test_the_confidence_follows_from_the_shares_that_were_measured() -> None:
    """One unknown name: odds of 3 x .58/.86 = 2.02 that an engine wrote, so 2.02/3.02 x .88."""
    assert confidence(1, 0) == pytest.approx(0.88 * 2.02 / 3.02, abs=0.01)
    """One of two misspelt: 3 x .58/.86 x .42/.14 = 6.07."""
    assert confidence(2, 1) == pytest.approx(0.88 * 6.07 / 7.07, abs=0.01)
    assert confidence(30, 3) < 0.05
    assert confidence(30, 10) > 0.85


@pytest.mark.parametrize(
    ("source", "target", "name"),
    [
        ("Μίλησε ο Ζαγκιάτ.", "Zagiat spoke.", "Zagiat"),
        ("Μίλησε ο Ερκοπάτς.", "Erkopats spoke.", "Erkopats"),
        ("Μίλησε η Βιβέτα Σουμπλίσι.", "Viveta Soumplisi spoke.", "Soumplisi"),
        ("Μίλησε ο Μπρετ Θαλατέρο.", "Brett Thalatero spoke.", "Thalatero"),
    ],
)
def test_a_name_that_no_greek_has_is_unknown_though_it_is_written_as_greeks_write(
    source: str, target: str, name: str
) -> None:
    assert [one.text for one in findings(CHECK, Translation(source, target))] == [name]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Μίλησε ο Θαλατέρο.", "Thalatero spoke."),
        ("Μίλησε ο Μπρετ Θαλατέρος.", "Brett Thalateros spoke."),
        ("Πήγαν στο Λαμπουτράκι.", "They went to Lampoutraki."),
        ("Μίλησε ο Ξενοκρίτων.", "Xenokriton spoke."),
    ],
)
def test_a_name_that_a_greek_may_have_is_left_alone(source: str, target: str) -> None:
    silent(CHECK, Translation(source, target))
