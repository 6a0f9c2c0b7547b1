"""Names of the translation that the source does not have."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.added_name import CHECK
from mtcheck.types import Bitext, Finding, Pair, Segment, Span, Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text"),
    [
        ("el", "Ο υπουργός μίλησε σε δημοσιογράφους.", "The minister spoke to reporters in Bulgaria.", "Bulgaria"),
        ("de", "Die Regierung kündigte Maßnahmen an.", "The government announced steps in Portugal.", "Portugal"),
        ("uk", "Міністр виступив перед журналістами.", "The minister spoke to reporters in Lithuania.", "Lithuania"),
        ("ru", "Министр выступил перед журналистами.", "The minister spoke to reporters in Lithuania.", "Lithuania"),
        ("pt", "O ministro falou aos jornalistas.", "The minister spoke to reporters in Belgium.", "Belgium"),
        ("ja", "大臣は記者団に語った。", "The minister spoke to reporters in Belgium.", "Belgium"),
    ],
)
def test_a_country_that_nothing_explains_is_found(language: str, source: str, target: str, text: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "minor", None)


def test_a_full_name_is_one_finding() -> None:
    example = Translation(
        "Le ministre a parlé aux journalistes.", "The minister spoke to reporters about Angela Merkel.", "fr"
    )
    assert [one.text for one in findings(CHECK, example)] == ["Angela Merkel"]


def test_a_surname_in_a_translation_that_is_too_long_is_found() -> None:
    example = Translation(
        "Η κυβέρνηση ανακοίνωσε νέα μέτρα.", "The government announced new measures, Papandreou said."
    )
    assert [one.text for one in findings(CHECK, example)] == ["Papandreou"]


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Η κυβέρνηση ανακοίνωσε νέα μέτρα.", "The government announced new measures."),
        ("el", "Η ελληνική κυβέρνηση ανακοίνωσε νέα μέτρα.", "The government of Greece announced new measures."),
        ("de", "Die französische Regierung kündigte Maßnahmen an.", "France's government announced measures."),
        ("fr", "Le ministre a parlé lundi aux journalistes.", "The Minister spoke to journalists on Monday."),
        ("uk", "Міністр виступив у Києві.", "The minister spoke in Kyiv."),
        ("zh", "部長在台北會見記者。", "The minister met reporters in Taipei."),
    ],
)
def test_a_name_that_the_source_explains_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_names_that_may_be_japanese_are_left_alone_in_a_translation_from_japanese() -> None:
    silent(CHECK, Translation("大臣は記者団に語った。", "Minister Taro Yamada spoke to reporters.", "ja"))


def test_a_name_in_the_place_of_another_is_another_check() -> None:
    silent(CHECK, Translation("Η υπουργός επισκέφθηκε τη Νορβηγία.", "The minister visited Sweden."))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Суд в Тарту вынес решение, сообщили тартуские газеты.", "A Tartu court ruled, the Tartu papers reported."),
        (
            "Вчера вечером в Пензенской области был пожар, сообщили в МЧС.",
            "There was a fire in the Penza region late yesterday, the Ministry of Emergencies said.",
        ),
        ("Он командует Ливийской национальной армией.", "He commands the Libyan National Army."),
    ],
)
def test_an_adjective_of_a_place_stands_for_the_place(source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, "ru"))


def test_ordinary_words_with_capitals_are_no_name() -> None:
    source = "Раньше он работал в Центральном разведывательном управлении (ЦРУ)."
    silent(CHECK, Translation(source, "He used to work for the Central Intelligence Agency (CIA).", "ru"))


def test_from_chinese_nothing_is_reported() -> None:
    silent(
        CHECK,
        Translation("部长周二在首都对记者发表了讲话。", "The minister spoke to reporters in Belgium on Tuesday.", "zh"),
    )


def test_a_name_that_the_segments_before_have_stands_for_a_pronoun() -> None:
    found = in_an_article(
        ["The president of Bulgaria spoke.", "Then Bulgaria left the room."],
        ["Ο πρόεδρος της Βουλγαρίας μίλησε.", "Μετά έφυγε από την αίθουσα."],
    )
    assert not found
    found = in_an_article(
        ["Then Bulgaria left the room.", "The president of Bulgaria spoke."],
        ["Μετά έφυγε από την αίθουσα.", "Ο πρόεδρος της Βουλγαρίας μίλησε."],
    )
    assert [one.text for one in found] == ["Bulgaria"]


def test_it_does_so_for_three_segments() -> None:
    targets = ["The president of Bulgaria spoke.", *["The hall was full."] * 3, "Then Bulgaria left the room."]
    sources = ["Ο πρόεδρος της Βουλγαρίας μίλησε.", *["Η αίθουσα ήταν γεμάτη."] * 3, "Μετά έφυγε από την αίθουσα."]
    assert [one.text for one in in_an_article(targets, sources)] == ["Bulgaria"]
    assert not in_an_article(targets[:3] + targets[4:], sources[:3] + sources[4:])


def in_an_article(targets: list[str], sources: list[str]) -> list[Finding]:
    """Run the check on segments, each with its source."""
    pairs, start = [], 0
    for number, (target, source) in enumerate(zip(targets, sources, strict=True)):
        pairs.append(Pair(Segment(number, "body", number + 1, Span(start, start + len(target)), target), source))
        start += len(target) + 1
    return list(CHECK.run(Bitext("a.tsv", "\n".join(targets), tuple(pairs), "el", "en")))


def test_a_name_written_out_from_an_acronym_is_right() -> None:
    silent(CHECK, Translation("ФАС усомнилась в этом.", "The Russian Federal Antimonopoly Service doubted this.", "ru"))


def test_all_of_a_name_must_stand_before() -> None:
    targets = ["The writer Angela Davis spoke.", "Then Angela Merkel left the room."]
    sources = ["Η συγγραφέας Άντζελα Ντέιβις μίλησε.", "Μετά έφυγε από την αίθουσα."]
    assert [one.text for one in in_an_article(targets, sources)] == ["Angela Merkel"]


def test_an_acronym_that_is_known_stands_for_nothing_else() -> None:
    example = Translation("ООН усомнилась в этом.", "The UN and the Federal Antimonopoly Service doubted this.", "ru")
    assert [one.text for one in findings(CHECK, example)] == ["Federal Antimonopoly Service"]


def test_an_acronym_in_latin_letters_is_copied_and_stands_for_nothing_else() -> None:
    example = Translation(
        "Nach dem Einstieg der MUFG stieg der Kurs.", "After Fukushima Central Television, it rose.", "de"
    )
    assert [one.text for one in findings(CHECK, example)] == ["Fukushima Central Television"]
