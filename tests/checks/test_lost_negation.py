"""Denials of the source that the translation states."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

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


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("ru", "Погибли не менее 39 человек.", "At least 39 people died."),
        ("ru", "Она не раз видела министра.", "She saw the minister more than once."),
        ("ru", "Тем не менее министр приехал.", "However, the minister came."),
        ("ru", "Приехал не только министр, но и президент.", "Both the minister and the president came."),
        ("uk", "Загинули не менше 39 людей.", "At least 39 people died."),
        ("uk", "Вона не раз бачила міністра.", "She saw the minister more than once."),
        ("uk", "Тим не менш міністр приїхав.", "However, the minister came."),
        ("uk", "Приїхав не лише міністр, а й президент.", "Both the minister and the president came."),
        ("el", "Μην ξεχνάμε τον πόλεμο.", "Let us remember the war."),
        ("el", "Δεν αποκλείεται να παραιτηθεί ο υπουργός.", "The minister may resign."),
        ("el", "Ο υπουργός δεν μπορεί παρά να παραιτηθεί.", "The minister can only resign."),
        ("de", "Nicht zuletzt der Minister kam.", "The minister came, among others."),
        ("de", "Es kamen nicht weniger als 39 Menschen.", "As many as 39 people came."),
        ("fr", "Il y avait pas moins de 39 personnes.", "There were as many as 39 people."),
        ("es", "Murieron no menos de 39 personas.", "At least 39 people died."),
        ("it", "Non appena arrivato, il ministro firmò.", "As soon as he arrived, the minister signed."),
        ("it", "Morirono non meno di 39 persone.", "At least 39 people died."),
        ("pt", "Morreram não menos de 39 pessoas.", "At least 39 people died."),
        ("cs", "Přijel nejen ministr, ale i prezident.", "Both the minister and the president came."),
        ("cs", "Zemřelo nejméně 39 lidí.", "At least 39 people died."),
        ("pl", "Zginęło nie mniej niż 39 osób.", "At least 39 people died."),
        ("ro", "Au murit nu mai puțin de 39 de oameni.", "At least 39 people died."),
        ("tr", "Sadece bakan değil, aynı zamanda başkan da geldi.", "Both the minister and the president came."),
    ],
)
def test_a_negation_that_affirms_is_not_lost(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("ru", "Не менее 39 человек не пришли.", "At least 39 people came."),
        ("uk", "Не менше 39 людей не прийшли.", "At least 39 people came."),
        ("el", "Δεν αποκλείεται να μην έρθει.", "He may come."),
        ("de", "Nicht nur der Minister kam nicht.", "Both the minister and others came."),
        ("pl", "Nie mniej niż 39 osób nie podpisało umowy.", "At least 39 people signed the agreement."),
        ("cs", "Nejméně 39 lidí nepodepsalo smlouvu.", "At least 39 people signed the contract."),
        ("it", "Non appena arrivò, il ministro non firmò.", "As soon as he arrived, the minister signed."),
    ],
)
def test_another_negation_beside_it_is_lost(language: str, source: str, target: str) -> None:
    fires(CHECK, Translation(source, target, language))
