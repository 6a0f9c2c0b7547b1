"""How Greeks write their names."""

from __future__ import annotations

import pytest

from mtcheck.facts.greek_names import nominative, unusual_names, usual


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
