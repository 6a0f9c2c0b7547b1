"""Names that are spelt as no romanisation would be."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.strange_romanisation import CHECK
from mtcheck.segment import segments
from mtcheck.types import Bitext, Finding, Pair, Translation


def in_an_article(text: str, sources: list[str], language: str) -> list[Finding]:
    """Run the check on an article of several sentences, each with its source."""
    targets = segments(text, "en")
    assert len(targets) == len(sources)
    pairs = tuple(Pair(target, source) for target, source in zip(targets, sources, strict=True))
    return list(CHECK.run(Bitext("a.tsv", text, pairs, language, "en")))


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "expected"),
    [
        ("el", "Η σύνοδος γίνεται στην Ουάσινγκτον.", "The summit is in Washigton.", "Washigton", "Washington"),
        ("el", "Η συνάντηση έγινε στη Θεσσαλονίκη.", "They met in Tesaloniky.", "Tesaloniky", "Thessaloniki"),
        ("uk", "Міністр поїхав у Каліфорнію.", "The minister went to Caligfornia.", "Caligfornia", "California"),
        ("ru", "Переговоры прошли в Екатеринбурге.", "They met in Yekaterinbrug.", "Yekaterinbrug", "Yekaterinburg"),
        ("ja", "大臣はカリフォルニアを訪れた。", "The minister visited Caligfornia.", "Caligfornia", "California"),
    ],
)
def test_the_english_name_is_suggested_where_the_word_list_has_it(
    language: str, source: str, target: str, text: str, expected: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected, one.severity) == (text, expected, "major")
    assert one.evidence["romanisations"]


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("de", "Die Ministerin flog nach Kalifornien."),
        ("fr", "La ministre s'est rendue en Californie."),
        ("pt", "A ministra viajou para a Califórnia."),
    ],
)
def test_a_slip_is_found_from_a_source_in_latin_letters_too(language: str, source: str) -> None:
    [one] = findings(CHECK, Translation(source, "The minister flew to Califronia.", language))
    assert (one.text, one.expected) == ("Califronia", "California")


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "name"),
    [
        ("el", "Ο Σταυρόπουλος κέρδισε το βραβείο.", "Stabrofoulos won the award.", "Stabrofoulos", "Σταυρόπουλος"),
        ("ru", "Режиссёр Вишневецкий получил премию.", "Vishneveki won an award.", "Vishneveki", "Вишневецкий"),
    ],
)
def test_a_name_that_nothing_knows_is_minor_and_has_romanisations_for_evidence(
    language: str, source: str, target: str, text: str, name: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected, one.severity) == (text, None, "minor")
    assert one.evidence["in the source"] == name


def test_the_spelling_that_the_article_prefers_is_suggested() -> None:
    text = "Hatzidakis spoke in Athens. Later Hatzidakis left. Then Hatzitakis returned on Monday."
    sources = ["Ο Χατζηδάκης μίλησε στην Αθήνα.", "Αργότερα ο Χατζηδάκης έφυγε.", "Ο Χατζηδάκης επέστρεψε τη Δευτέρα."]
    [one] = in_an_article(text, sources, "el")
    assert (one.text, one.expected, one.segment) == ("Hatzitakis", "Hatzidakis", 2)
    assert text[one.span.start : one.span.end] == "Hatzitakis"


def test_two_romanisations_of_one_name_are_both_right() -> None:
    sources = ["Щербаков выступил в Москве.", "Позже Щербаков уехал."]
    assert not in_an_article("Shcherbakov spoke in Moscow. Later Scherbakov left.", sources, "ru")


def test_a_spelling_that_the_article_uses_again_is_left_alone_unless_it_is_very_strange() -> None:
    sources = ["Ставропулос выиграл приз.", "Позже Ставропулос уехал."]
    assert not in_an_article("Stavrogoulos won the award. Later Stavrogoulos left.", sources, "ru")
    found = in_an_article("Stabrofoulos won the award. Later Stabrofoulos left.", sources, "ru")
    assert [(one.text, one.segment) for one in found] == [("Stabrofoulos", 0), ("Stabrofoulos", 1)]


def test_of_greek_names_only_a_spelling_that_english_has_may_be_right_when_it_is_used_again() -> None:
    sources = ["Ο Σταυρόπουλος κέρδισε το βραβείο.", "Αργότερα ο Σταυρόπουλος έφυγε."]
    found = in_an_article("Stavrogoulos won the award. Later Stavrogoulos left.", sources, "el")
    assert [one.text for one in found] == ["Stavrogoulos", "Stavrogoulos"]
    sources = ["Ο Καστελάνο κέρδισε το βραβείο.", "Αργότερα ο Καστελάνο έφυγε."]
    assert not in_an_article("Castellari won the award. Later Castellari left.", sources, "el")


def test_every_mention_of_a_name_is_compared_with_what_stands_for_it() -> None:
    source = "Ο Σταυρόπουλος κέρδισε και ο Σταυρόπουλος έφυγε."
    found = findings(CHECK, Translation(source, "Stavropoulos won and Stabrofoulos left."))
    assert [one.text for one in found] == ["Stabrofoulos"]


def test_a_very_strange_spelling_that_few_have_yields_to_a_plain_one() -> None:
    """English text has Locarno (a town) and Lombardo, more often; four letters of Locarno are not in the Greek."""
    [one] = findings(CHECK, Translation("Μίλησε ο Λομπάρντο.", "Locarno spoke."))
    assert (one.text, one.expected, one.severity) == ("Locarno", "Lombardo", "minor")
    [one] = findings(CHECK, Translation("Μίλησε ο Χάμιλτον.", "Hamblin spoke."))
    assert (one.text, one.expected) == ("Hamblin", "Hamilton")
    silent(CHECK, Translation("Μίλησε ο Λομπάρντο.", "Lombardo spoke."))
    silent(CHECK, Translation("Έφυγε από το Θιβέτ.", "He left Tibet."))


def test_a_name_in_latin_letters_that_was_copied_wrongly() -> None:
    [one] = findings(CHECK, Translation("Το γράφει η Corda.", "Cordael writes it."))
    assert (one.text, one.evidence["in the source"], one.severity) == ("Cordael", "Corda", "minor")


@pytest.mark.parametrize(
    "target",
    [
        "Corda writes it.",
        "The Cordas write it.",
        "Cordeiro writes it.",  # English has it
    ],
)
def test_a_name_in_latin_letters_that_is_there_or_that_english_has_is_left_alone(target: str) -> None:
    silent(CHECK, Translation("Το γράφει η Corda.", target))


def test_a_name_in_latin_letters_that_begins_otherwise_may_be_a_slip_of_the_source() -> None:
    silent(CHECK, Translation("Το γράφει η Corandia.", "Caorandial writes it."))


def test_a_name_in_latin_letters_that_the_source_has_too_is_a_copy() -> None:
    silent(CHECK, Translation("Το γράφει η Corda ή Cordael.", "Cordael writes it."))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Ο Μητσοτάκης επισκέφθηκε τη Λάρισα.", "Mitsotakis visited Larissa."),
        ("el", "Ο Χατζηδάκης και ο Γεωργιάδης συναντήθηκαν.", "Hatzidakis and Georgiadis met."),
        ("el", "Ο Σνάιντερ μίλησε χθες στη Βιέννη.", "Schneider spoke in Vienna yesterday."),
        ("uk", "Міністр Кравчук поїхав у Каліфорнію.", "Minister Kravchuk went to California."),
        ("ru", "Режиссёр Вишневецкий получил премию.", "The director Vishnevetsky received an award."),
        ("ja", "大臣はカリフォルニアを訪れた。", "The minister visited California."),
    ],
)
def test_a_known_name_and_a_usual_romanisation_are_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_an_address_is_no_name() -> None:
    silent(CHECK, Translation("アマゾン・ドット・コムが延期した。", "Amazon.com postponed it.", "ja"))
