"""Whether a source and its translation both affirm or both deny."""

from __future__ import annotations

import pytest

from mtcheck.facts.polarity import added_negation, lost_negation

DENIED = [
    ("Η κυβέρνηση δεν υπέγραψε τη συμφωνία.", "el", "δεν υπέγραψε"),
    ("Правительство не подписало соглашение.", "ru", "не подписало"),
    ("Уряд не підписав угоду.", "uk", "не підписав"),
    ("Die Regierung unterzeichnete das Abkommen nicht.", "de", "nicht"),
    ("Le gouvernement n'a pas signé l'accord.", "fr", "pas signé"),
    ("O governo não assinou o acordo.", "pt", "não assinou"),
    ("政府は協定に署名しなかった。", "ja", "なかっ"),
]
AFFIRMED = [
    ("Η κυβέρνηση υπέγραψε τη συμφωνία.", "el"),
    ("Правительство подписало соглашение.", "ru"),
    ("Уряд підписав угоду.", "uk"),
    ("Die Regierung unterzeichnete das Abkommen.", "de"),
    ("Le gouvernement a signé l'accord.", "fr"),
    ("O governo assinou o acordo.", "pt"),
    ("政府は協定に署名した。", "ja"),
]
YES = "The government signed the agreement."
NO = "The government did not sign the agreement."


@pytest.mark.parametrize(("source", "code", "says"), DENIED)
def test_a_negation_that_the_target_lacks_is_lost(source: str, code: str, says: str) -> None:
    found = lost_negation(source, YES, (code, "en"))
    assert found
    assert found.source_text == says
    assert source.find(found.source_text) >= 0


@pytest.mark.parametrize(("source", "code"), [(source, code) for source, code, _ in DENIED if code != "ja"])
def test_a_lost_negation_stands_at_the_word_that_was_denied(source: str, code: str) -> None:
    found = lost_negation(source, YES, (code, "en"))
    assert found
    assert found.is_plain
    assert YES[found.target.start : found.target.end] in {"signed", "agreement"}


@pytest.mark.parametrize(("source", "code"), AFFIRMED)
def test_a_negation_that_the_source_lacks_is_added(source: str, code: str) -> None:
    found = added_negation(source, NO, None, (code, "en"))
    assert found
    assert found.is_plain
    assert NO[found.target.start : found.target.end] == "not"


@pytest.mark.parametrize(("source", "code"), AFFIRMED)
def test_two_statements_agree(source: str, code: str) -> None:
    assert lost_negation(source, YES, (code, "en")) is None
    assert added_negation(source, YES, None, (code, "en")) is None


@pytest.mark.parametrize(
    "target",
    [
        NO,
        "The government didn’t sign the agreement.",
        "The government refused to sign the agreement.",
        "The government failed to sign the agreement.",
        "The agreement was left without a signature.",
        "The agreement remained unsigned.",
    ],
)
@pytest.mark.parametrize(("source", "code"), [(source, code) for source, code, _ in DENIED])
def test_two_denials_agree_whatever_denies(source: str, code: str, target: str) -> None:
    assert lost_negation(source, target, (code, "en")) is None
    assert added_negation(source, target, None, (code, "en")) is None


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("Η κυβέρνηση αρνήθηκε να υπογράψει τη συμφωνία.", "el"),
        ("Die Regierung weigerte sich, das Abkommen zu unterzeichnen.", "de"),
        ("O governo recusou assinar o acordo.", "pt"),
        ("Le gouvernement a refusé de signer l'accord.", "fr"),
    ],
)
def test_a_verb_of_refusal_may_become_a_negation(source: str, code: str) -> None:
    assert added_negation(source, NO, None, (code, "en")) is None


@pytest.mark.parametrize(
    ("source", "code", "target"),
    [
        (
            "A ponte só será reparada se o município pagar.",
            "pt",
            "The bridge will not be repaired unless the town pays.",
        ),
        ("Os mineiros foram ouvidos em vez dos donos.", "pt", "The miners were heard, not the owners."),
        ("La plage est libre de plastique.", "fr", "The beach does not have plastic."),
        ("On a entendu les mineurs au lieu des patrons.", "fr", "The miners were heard, not the owners."),
        ("La playa está libre de plástico.", "es", "The beach does not have plastic."),
        ("Пляж свободен от пластика.", "ru", "The beach does not have plastic."),
        ("Пляж вільний від пластику.", "uk", "The beach does not have plastic."),
        ("Η παραλία είναι απαλλαγμένη από πλαστικά.", "el", "The beach does not have plastic."),
    ],
)
def test_instead_of_and_free_of_may_become_a_negation(source: str, code: str, target: str) -> None:
    found = added_negation(source, target, None, (code, "en"))
    assert found is None or not found.is_plain


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("政府没签署协议。", "The government did not sign the agreement.", "The government signed the agreement."),
        ("你别签署协议。", "Do not sign the agreement.", "Sign the agreement."),
    ],
)
def test_a_chinese_negation_is_told_kept_from_lost(source: str, right: str, wrong: str) -> None:
    assert lost_negation(source, right, ("zh", "en")) is None
    assert lost_negation(source, wrong, ("zh", "en"))
    assert added_negation(source, right, None, ("zh", "en")) is None


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("不少国家签署了协议。", "Many countries signed the agreement."),
        ("政府不得不签署协议。", "The government had to sign the agreement."),
        ("门槛不高。", "The threshold is low."),
        ("门槛不高。", "The threshold is not high."),
    ],
)
def test_a_chinese_word_that_holds_a_negation_agrees_with_either(source: str, target: str) -> None:
    assert lost_negation(source, target, ("zh", "en")) is None
    assert added_negation(source, target, None, ("zh", "en")) is None


def test_a_negation_that_a_chinese_source_lacks_is_added() -> None:
    assert added_negation("政府签署了协议。", NO, None, ("zh", "en"))


def test_a_language_that_is_not_known_is_not_judged() -> None:
    assert lost_negation("Valdība neparakstīja līgumu.", YES, ("lv", "en")) is None
    assert added_negation("Valdība parakstīja līgumu.", NO, None, ("lv", "en")) is None


@pytest.mark.parametrize(("source", "code"), AFFIRMED)
def test_a_back_translation_that_negates_bears_an_added_negation_out(source: str, code: str) -> None:
    back = next(denied for denied, other, _ in DENIED if other == code)
    target = "Nobody signed the agreement."
    found = added_negation(source, target, back, (code, "en"))
    assert found
    assert found.is_plain
    assert target[found.target.start : found.target.end] == "Nobody"
    assert added_negation(back, target, back, (code, "en")) is None


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Θα υπογράψουν μετά τις εκλογές.", "They will not sign until the elections are over."),
        ("Θα υπογράψουν μετά από πολύ καιρό.", "They won't sign for a very long time."),
        ("Οι χιονοστιβάδες είναι συχνό φαινόμενο.", "Avalanches are not uncommon."),
        ("Οι χιονοστιβάδες είναι συχνό φαινόμενο.", "Avalanches are not an abnormality."),
    ],
)
def test_some_denials_affirm(source: str, target: str) -> None:
    assert added_negation(source, target, None, ("el", "en")) is None


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Θα υπογράψουν μετά τις εκλογές.", "They will not sign after the elections."),
        ("Θα υπογράψουν για τη συμφωνία.", "They won't sign for the agreement."),
        ("Θα υπογράψουν, και θα μείνουν ως το Μάρτιο.", "They will not sign, and they will stay until March."),
        ("Οι χιονοστιβάδες είναι συχνό φαινόμενο.", "Avalanches are not a common phenomenon."),
    ],
)
def test_others_do_not(source: str, target: str) -> None:
    assert added_negation(source, target, None, ("el", "en"))


def test_a_time_before_the_denial_is_none() -> None:
    assert added_negation("Ως τότε θα υπογράψουν.", "From now until then they will not sign.", None, ("el", "en"))


@pytest.mark.parametrize(
    ("source", "code", "target"),
    [
        ("Il ne sera libéré qu'après deux ans.", "fr", "He will be released after two years."),
        ("Il n'a signé que la lettre.", "fr", "He signed the letter alone."),
        ("Nu este eliberat decât după doi ani.", "ro", "He is released after two years."),
        ("No firma más que la carta.", "es", "He signs the letter alone."),
        ("Non firma altro che la lettera.", "it", "He signs the letter alone."),
        ("Não assina senão a carta.", "pt", "He signs the letter alone."),
        ("Er unterschrieb nichts anderes als den Brief.", "de", "He signed the letter alone."),
        ("Это не кто иной, как министр.", "ru", "It is the minister himself."),
        ("Це не хто інший, як міністр.", "uk", "It is the minister himself."),
    ],
)
def test_a_denial_with_an_exception_affirms(source: str, code: str, target: str) -> None:
    assert lost_negation(source, target, (code, "en")) is None


@pytest.mark.parametrize(
    ("source", "code", "target"),
    [
        ("Il ne pense pas que le ministre signe.", "fr", "He thinks that the minister signs."),
        ("Nu este eliberat după doi ani.", "ro", "He is released after two years."),
        ("No firma la carta.", "es", "He signs the letter."),
        ("Non firma la lettera.", "it", "He signs the letter."),
        ("Não assina a carta.", "pt", "He signs the letter."),
        ("Это не министр.", "ru", "It is the minister."),
    ],
)
def test_one_without_it_denies(source: str, code: str, target: str) -> None:
    assert lost_negation(source, target, (code, "en"))
