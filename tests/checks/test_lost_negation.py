"""Denials of the source that the translation states."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.lost_negation import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "denied"),
    [
        ("el", "Ο υπουργός δεν θα παραιτηθεί.", "The minister will resign.", "resign", "δεν θα παραιτηθεί"),
        ("el", "Οι γιατροί δεν δέχονται τη συμφωνία.", "The doctors accept the deal.", "accept", "δεν δέχονται"),
        ("de", "Die Regierung wird das Gesetz nicht ändern.", "They will change the law.", "change", "nicht ändern"),
        ("fr", "Le président n'a pas signé la loi.", "The president signed the law.", "signed", "pas signé"),
        ("es", "El gobierno no firmará el acuerdo.", "The government will sign the deal.", "sign", "no firmará"),
        ("uk", "Уряд не підтримує закон.", "The government supports the law.", "supports", "не підтримує"),
        ("ru", "Министр не знает причину.", "The minister knows the reason.", "knows", "не знает"),
        ("pt", "O governo não vai assinar o acordo.", "They will sign the deal.", "sign", "não vai assinar"),
        ("it", "Il governo non firmerà l'accordo.", "The government will sign the deal.", "sign", "non firmerà"),
        ("pl", "Rząd nie podpisze umowy.", "The government will sign the deal.", "sign", "nie podpisze"),
    ],
)
def test_the_span_is_the_word_that_was_denied(language: str, source: str, target: str, text: str, denied: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "major", None)
    assert one.evidence == {"in the source": denied}


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Ο υπουργός δεν θα παραιτηθεί.", "The minister won't resign."),
        ("de", "Keiner der Minister kam.", "None of the ministers came."),
        ("fr", "Personne n'est venu.", "Nobody came."),
        ("ja", "政府は合意に署名しない。", "The government will not sign the agreement."),
    ],
)
def test_a_negation_in_any_form_is_there(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Ο υπουργός δεν τήρησε την υπόσχεσή του.", "The minister failed to keep his promise."),
        ("el", "Ο υπουργός δεν συμφωνεί.", "The minister disagrees."),
        ("de", "Die Regierung wird das Gesetz nicht ändern.", "The government will leave the law unchanged."),
        ("fr", "Le président n'a pas signé la loi.", "The president left without signing the law."),
        ("es", "El gobierno no aceptó la propuesta.", "The government rejected the proposal."),
        ("uk", "Уряд не підтримує закон.", "The government refuses to support the law."),
        ("zh", "政府不会签署协议。", "The government refused to sign the agreement."),
    ],
)
def test_a_word_that_denies_is_as_good(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("de", "Nicht weit von hier liegt das Dorf.", "The village is close by."),
        (
            "pt",
            "Não só o governo, mas também a oposição assinou o acordo.",
            "Both the government and the opposition signed the agreement.",
        ),
    ],
)
def test_a_sentence_that_was_turned_round_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_ne_que_denies_nothing() -> None:
    silent(CHECK, Translation("Le ministre n'a que trois jours.", "The minister has only three days.", "fr"))
