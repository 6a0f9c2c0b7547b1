"""Which words have left a trace in the other text."""

from __future__ import annotations

import pytest

from mtcheck.facts.coverage import Coverage, coverage

SOUND = [
    ("Η κυβέρνηση ανακοίνωσε νέους φόρους.", "The government announced new taxes.", "el"),
    ("Правительство объявило новые налоги.", "The government announced new taxes.", "ru"),
    ("Уряд оголосив нові податки.", "The government announced new taxes.", "uk"),
    ("Die Regierung kündigte neue Steuern an.", "The government announced new taxes.", "de"),
    ("Le gouvernement a annoncé de nouveaux impôts.", "The government announced new taxes.", "fr"),
    ("O governo anunciou novos impostos.", "The government announced new taxes.", "pt"),
    ("政府は新しい税金を発表した。", "The government announced new taxes.", "ja"),
]


def traced(source: str, target: str, code: str, back: str | None = None) -> Coverage:
    return coverage(source, target, back, (code, "en"))


@pytest.mark.parametrize(("source", "target", "code"), SOUND)
def test_a_sound_translation_carries_and_supports_everything(source: str, target: str, code: str) -> None:
    found = traced(source, target, code)
    assert found.carried == 1
    assert found.supported == 1


@pytest.mark.parametrize(("source", "code"), [(source, code) for source, _, code in SOUND])
def test_another_sentence_carries_and_supports_nothing(source: str, code: str) -> None:
    found = traced(source, "The weather is warm today.", code)
    assert found.carried == 0
    assert found.supported == 0


def test_a_lost_clause_leaves_no_trace() -> None:
    source = "Η κυβέρνηση ανακοίνωσε νέους φόρους και αύξησε τους μισθούς."
    found = traced(source, "The government announced new taxes.", "el")
    assert {"κυβέρνηση": True, "νέους": True, "φόρους": True, "αύξησε": False}.items() <= {
        trace.text: trace.found for trace in found.source
    }.items()
    assert found.supported == 1


def test_an_added_clause_has_no_source() -> None:
    found = traced(
        "Die Regierung kündigte neue Steuern an.",
        "The government announced new taxes and a football match.",
        "de",
    )
    assert found.carried == 1
    assert [trace.text for trace in found.target if trace.found is False] == ["football", "match"]


def test_a_back_translation_that_has_the_word_is_a_trace() -> None:
    source = "Правительство объявило новые налоги."
    found = traced(source, "The weather is warm today.", "ru", back=source)
    assert found.carried == 1


def test_names_and_cognates_are_traces_without_a_word_list() -> None:
    found = traced("Ο Δένδιας συνάντησε τον Στόλτενμπεργκ.", "Dendias met Stoltenberg.", "el")
    assert found.carried == 1
    assert traced("Presidente visita Zelensky.", "President visits Zelensky.", "gl").carried == 1


def test_too_few_words_are_not_judged() -> None:
    found = traced("Νόμος.", "A law.", "el")
    assert found.carried is None
    assert found.supported is None
    assert traced("", "", "el") == Coverage((), ())


def test_numbers_months_and_function_words_are_no_content() -> None:
    found = traced("Στις 12 Μαρτίου η κυβέρνηση παραιτήθηκε.", "The government resigned on 12 March.", "el")
    assert [trace.text for trace in found.source] == ["κυβέρνηση", "παραιτήθηκε"]
    assert [trace.text for trace in found.target] == ["government", "resigned"]


@pytest.mark.parametrize(("source", "target", "code"), SOUND)
def test_a_trace_stands_where_it_says(source: str, target: str, code: str) -> None:
    found = traced(source, target, code)
    assert all(source[one.span.start : one.span.end] == one.text for one in found.source)
    assert all(target[one.span.start : one.span.end] == one.text for one in found.target)


FULL = "Η χώρα μπήκε στην Αφρικανική Ηπειρωτική Ζώνη Ελεύθερων Συναλλαγών (AfCFTA) χθες."


def test_a_short_name_in_brackets_stands_for_the_full_one() -> None:
    lost = {one.text for one in traced(FULL, "The country joined the AfCFTA yesterday.", "el").source if not one.found}
    assert not lost & {"Αφρικανική", "Ηπειρωτική", "Ζώνη", "Ελεύθερων", "Συναλλαγών"}


def test_it_does_so_only_where_the_translation_has_it() -> None:
    found = traced(FULL, "The country joined yesterday.", "el")
    assert {one.text for one in found.source if one.found is False} >= {"Αφρικανική", "Ζώνη", "Ελεύθερων"}


def test_what_stands_before_the_full_name_is_not_accounted_for() -> None:
    source = "Η κυβέρνηση αύξησε τους φόρους με το όχημα (RV)."
    found = traced(source, "The RV.", "el")
    assert {one.text for one in found.source if one.found is False} == {"κυβέρνηση"}
