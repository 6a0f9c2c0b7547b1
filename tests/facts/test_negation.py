"""Words that deny."""

from __future__ import annotations

import pytest

from mtcheck.facts.negation import denies, negations


def core(text: str, code: str) -> list[str]:
    return [text[span.start : span.end] for span in negations(text, code).core]


def plain(text: str, code: str) -> list[str]:
    return [text[span.start : span.end] for span in negations(text, code).plain]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Η κυβέρνηση δεν υπέγραψε.", "el", "δεν"),
        ("Η ΚΥΒΕΡΝΗΣΗ ΔΕΝ ΥΠΕΓΡΑΨΕ.", "el", "ΔΕΝ"),
        ("Μη φύγεις.", "el", "Μη"),
        ("Он не пришёл.", "ru", "не"),
        ("Він не прийшов.", "uk", "не"),
        ("Er kam nicht.", "de", "nicht"),
        ("Es gibt keine Wahl.", "de", "keine"),
        ("Il n'est pas venu.", "fr", "pas"),
        ("Ele não veio.", "pt", "não"),
        ("彼は来なかった。", "ja", "なかっ"),
        ("He did not come.", "en", "not"),
        ("He didn’t come.", "en", "didn’t"),
        ("She cannot stay.", "en", "cannot"),
    ],
)
def test_a_word_that_only_denies_is_core(text: str, code: str, expected: str) -> None:
    assert core(text, code) == [expected]
    assert expected in plain(text, code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Η κυβέρνηση υπέγραψε.", "el"),
        ("Он пришёл.", "ru"),
        ("Він прийшов.", "uk"),
        ("Er kam gestern.", "de"),
        ("Il est venu.", "fr"),
        ("Ele veio.", "pt"),
        ("彼は来た。", "ja"),
        ("He came.", "en"),
        ("Neděle byla krásná.", "cs"),
    ],
)
def test_a_plain_statement_denies_nothing(text: str, code: str) -> None:
    found = negations(text, code)
    assert (found.core, found.plain, found.denials) == ((), (), 0)


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Nobody came without a ticket.", "en", ["Nobody", "without"]),
        ("Κανείς δεν ήρθε.", "el", ["Κανείς", "δεν"]),
        ("Никто не пришёл.", "ru", ["Никто", "не"]),
        ("Niemand kam ohne Karte.", "de", ["Niemand", "ohne"]),
        ("Ninguém veio sem bilhete.", "pt", ["Ninguém", "sem"]),
        ("O aviso de modo algum chegou.", "pt", ["de modo algum"]),
    ],
)
def test_other_words_of_negation_are_plain(text: str, code: str, expected: list[str]) -> None:
    assert plain(text, code) == expected


def test_a_verb_that_is_negated_by_its_prefix_or_ending_denies() -> None:
    assert plain("Nepřišel.", "cs") == ["Nepřišel"]
    assert plain("Gelmedi.", "tr") == ["Gelmedi"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Η χώρα αρνήθηκε τη βοήθεια.", "el"),
        ("Er ist unfähig.", "de"),
        ("O governo recusou a proposta.", "pt"),
        ("A praia está livre de plástico.", "pt"),
        ("La spiaggia è libera da plastica.", "it"),
        ("La playa está libre de plástico.", "es"),
        ("Plaja e curată, în loc de murdară.", "ro"),
        ("He refused to come.", "en"),
        ("It is impossible.", "en"),
        ("They ran out of water.", "en"),
    ],
)
def test_a_word_that_may_deny_is_counted_only(text: str, code: str) -> None:
    found = negations(text, code)
    assert found.core == ()
    assert found.plain == ()
    assert found.denials >= 1


@pytest.mark.parametrize(
    "text",
    [
        "He spoke not only today.",
        "Do not forget to vote.",
        "Don't hesitate to call.",
        "It was no more than ten.",
        "There is no doubt about it.",
        "Whether or not he came, it rained.",
        "The old bridge cannot be repaired unless the council pays.",
        "The wells won't be used, the mayor says, unless the rain comes.",
        "Their complaint is not without merit.",
        "He bought the boat, never mind the price.",
    ],
)
def test_an_english_idiom_that_affirms_is_no_negation(text: str) -> None:
    assert negations(text, "en").plain == ()
    assert negations(text, "en").denials >= 1


def test_a_denial_without_a_condition_in_its_sentence_stays_one() -> None:
    assert negations("The bridge cannot be repaired. Unless the council pays, it will fall.", "en").plain


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("unhappy", True),
        ("careless", True),
        ("impossible", True),
        ("refused", True),
        ("non", True),
        ("never", True),
        ("happy", False),
        ("united", False),
        ("government", False),
        ("interest", False),
        ("ceasefire", False),
        ("Denmark", False),
        ("denied", True),
        ("missing", True),
    ],
)
def test_an_english_word_denies_by_prefix_ending_or_meaning(word: str, expected: bool) -> None:
    assert denies(word) is expected


@pytest.mark.parametrize(
    "text", ["不少人来了。", "他不得不离开。", "他不断努力。", "不久他来了。", "电话不通。", "说不清。", "楼不高。"]
)
def test_a_chinese_word_that_only_holds_a_negation_may_answer_one_and_needs_none(text: str) -> None:
    assert core(text, "zh") == []
    assert negations(text, "zh").denials >= 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("他不来。", "不"),
        ("他没来。", "没"),
        ("方案不通过。", "不"),
        ("看不到他。", "不"),
        ("你别感觉难过。", "别"),
        ("别把门打开。", "别"),
        ("走了别忘关门。", "别"),
    ],
)
def test_a_chinese_negation_of_a_verb_is_core(text: str, expected: str) -> None:
    assert core(text, "zh") == [expected]


@pytest.mark.parametrize("text", ["他特别高兴。", "别人来了。", "别墅很大。", "这是性别歧视。"])
def test_a_chinese_word_with_the_character_for_do_not_denies_nothing(text: str) -> None:
    assert negations(text, "zh").plain == ()
