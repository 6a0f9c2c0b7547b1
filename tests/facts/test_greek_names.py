"""How Greeks write their names."""

from __future__ import annotations

import pytest

from mtcheck.facts.greek_names import is_customary, nominative, unusual_names, usual


@pytest.mark.parametrize(
    ("greek", "latin"),
    [
        ("Κουράνταλος", "Kourantalos"),
        ("Μπουγιουκόγλου", "Bougioukoglou"),
        ("Ευαγγέλου", "Evangelou"),
        ("Μπουρλάς", "Bourlas"),
        ("Ντάλας", "Dalas"),
        ("Αυγερινός", "Avgerinos"),
    ],
)
def test_the_usual_spelling(greek: str, latin: str) -> None:
    assert usual(greek) == latin


@pytest.mark.parametrize(
    ("greek", "written"),
    [
        ("Πηνειό", "Pineios"),
        ("Αλμυρού", "Almyros"),
        ("Αλμυρού", "Almiros"),
        ("Χαλιβάρα", "Halivara"),
        ("Χαλιβάρα", "Chalivara"),
        ("Ευδίλα", "Eudila"),
        ("Αλεξίου", "Aleksiou"),
    ],
)
def test_what_greeks_write_in_any_case(greek: str, written: str) -> None:
    assert is_customary(greek, written)


@pytest.mark.parametrize(
    ("greek", "written"),
    [
        ("Κουραντάλου", "Kurandalu"),
        ("Σιβάρα", "Syvara"),  # y stands for υ only
        ("Πηνειό", "Penios"),
        ("Χαλιβάρα", "Halivarast"),
        ("Χαλ(ιβάρα", "Halivara"),  # no pattern
    ],
)
def test_what_greeks_do_not_write(greek: str, written: str) -> None:
    assert not is_customary(greek, written)


def test_the_nominative_of_surnames_whose_ending_tells() -> None:
    assert usual(nominative("Νικολακόπουλο")) == "Nikolakopoulos"
    assert usual(nominative("Ραγκούση")) == "Ragkousi"
    assert usual(nominative("Οικονομίδη")) == "Oikonomidis"


def test_u_for_ou_is_unusual() -> None:
    [one] = unusual_names("Ο Πέτρος Κουράνταλος μίλησε.", "Petros Kurandalos spoke.")
    assert (one.token.text, one.usual) == ("Kurandalos", "Kourantalos")
    assert not list(unusual_names("Ο Πέτρος Κουράνταλος μίλησε.", "Petros Kourandalos spoke."))


def test_a_foreigner_may_write_u() -> None:
    assert not list(unusual_names("Ο Ντόναλντ Τουσκάν μίλησε.", "Donald Tuskan spoke."))
