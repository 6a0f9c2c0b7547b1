"""Denials that the source does not have."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

from mtcheck.checks.added_negation import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text"),
    [
        ("el", "Ο υπουργός θα παραιτηθεί.", "The minister will not resign.", "not"),
        ("el", "Η τράπεζα θα μειώσει τα επιτόκια.", "The bank will not cut interest rates.", "not"),
        ("de", "Die Regierung wird das Gesetz ändern.", "The government won't change the law.", "won't"),
        ("fr", "Le président a signé la loi.", "The president never signed the law.", "never"),
        ("es", "El gobierno firmará el acuerdo.", "The government will not sign the agreement.", "not"),
        ("uk", "Прем'єр підтримує реформу.", "The prime minister does not support the reform.", "not"),
        ("ru", "Правительство подпишет соглашение.", "The government cannot sign the agreement.", "cannot"),
        ("pt", "O governo vai assinar o acordo.", "The government will not sign the agreement.", "not"),
        ("pl", "Rząd podpisze umowę.", "The government will not sign the agreement.", "not"),
        ("ja", "首相は改革を支持している。", "The prime minister does not support the reform.", "not"),
    ],
)
def test_a_statement_that_is_reversed_is_major_and_the_span_is_the_negation(
    language: str, source: str, target: str, text: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "major", None)


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Ο υπουργός αρνείται να παραιτηθεί.", "The minister will not resign."),
        ("el", "Ο υπουργός έφυγε χωρίς να μιλήσει.", "The minister left and did not speak."),
        ("el", "Η κυβέρνηση απέρριψε τη συμφωνία.", "The government did not accept the agreement."),
        ("el", "Ο υπουργός έχει να μιλήσει από τον Μάιο.", "The minister has not spoken since May."),
        ("de", "Die Ministerin lehnte das Angebot ab.", "The minister did not accept the offer."),
        ("fr", "Le président refuse de signer la loi.", "The president will not sign the law."),
        ("es", "El gobierno se niega a firmar.", "The government will not sign."),
        ("uk", "Президент відхилив угоду.", "The president did not accept the agreement."),
        ("ru", "Правительство отказалось подписать соглашение.", "The government did not sign the agreement."),
        ("pt", "O ministro negou as acusações.", "The minister said it was not true."),
        ("pl", "Rząd odmawia podpisania umowy.", "The government will not sign the agreement."),
        ("ja", "政府は署名を拒否した。", "The government did not sign."),
    ],
)
def test_a_refusal_and_a_lack_deny_as_well(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Ο υπουργός θα παραιτηθεί.", "The minister will resign."),
        ("de", "Die Regierung wird das Gesetz nicht ändern.", "The government won't change the law."),
        ("uk", "Уряд не підпише угоду.", "The government will not sign the agreement."),
        ("ja", "政府は合意に署名しない。", "The government will not sign the agreement."),
    ],
)
def test_what_both_texts_state_or_both_deny_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("ru", "Возвращаться в футбол нелегко.", "It is not easy to return to football."),
        ("ru", "Это непростая задача.", "It is not a simple task."),
        ("uk", "Повертатися у футбол нелегко.", "It is not easy to return to football."),
        ("ru", "Собор открыли лишь в 1985 году.", "The cathedral didn't open until 1985."),
    ],
)
def test_a_prefix_or_until_answers_to_not(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("ru", "Министр недавно вернулся в футбол.", "The minister did not recently return to football."),
        ("uk", "Міністр нещодавно повернувся у футбол.", "The minister did not recently return to football."),
        ("ru", "Возвращаться в футбол легко.", "It is not easy to return to football."),
    ],
)
def test_a_word_that_only_begins_like_a_negation_denies_nothing(language: str, source: str, target: str) -> None:
    fires(CHECK, Translation(source, target, language))
