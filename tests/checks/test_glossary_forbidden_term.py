"""Forbidden terms of a glossary."""

from __future__ import annotations

from dataclasses import replace

import pytest
from verbs import bitext_of, findings, fires, silent

from mtcheck.checks.glossary_forbidden_term import CHECK
from mtcheck.types import Bitext, Entry, Finding, Glossary, Pair, Segment, Span, Translation

MINISTER = Entry("υπουργός Εξωτερικών", ("Foreign Minister",), ("Foreign Secretary",), "not British", line=3)
BRITISH = Entry("Βρετανός υπουργός Εξωτερικών", ("British Foreign Secretary", "Foreign Secretary"))
MACEDONIA = Entry("Βόρεια Μακεδονία", ("North Macedonia",), ("Skopje", "FYROM"))
SOURCE = "Ο υπουργός Εξωτερικών μίλησε."


def example(target: str, *entries: Entry, source: str = SOURCE, language: str = "el") -> Translation:
    return Translation(source, target, language, glossary=entries or (MINISTER,))


def alone(target: str, *entries: Entry) -> list[Finding]:
    """Run the check on a text without its source."""
    pairs = (Pair(Segment(0, "body", 1, Span(0, len(target)), target)),)
    return list(CHECK.run(Bitext("a.txt", target, pairs, "el", "en", glossary=Glossary("terms.tsv", entries))))


def test_the_finding_says_what_to_use_why_and_where_that_stands() -> None:
    [one] = findings(CHECK, example("The Foreign Secretary spoke."))
    assert (one.text, one.expected, one.severity) == ("Foreign Secretary", "Foreign Minister", "major")
    assert one.message == 'the glossary forbids "Foreign Secretary"; use "Foreign Minister"'
    assert one.evidence == {"glossary": "terms.tsv:3", "why": "not British", "in the source": "υπουργός Εξωτερικών"}


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("The foreign secretary spoke.", "foreign minister"),
        ("Foreign secretaries spoke.", "Foreign Ministers"),
        ("The Foreign Secretaries' talks", "Foreign Ministers"),
        ("FOREIGN SECRETARY SPEAKS", "FOREIGN MINISTER"),
        ("The Foreign Secretary's talks", "Foreign Minister"),
    ],
)
def test_the_reading_has_the_capitals_and_the_number_of_the_text(target: str, expected: str) -> None:
    assert [one.expected for one in findings(CHECK, example(target))] == [expected]


def test_a_form_that_cannot_be_copied_gets_no_reading() -> None:
    entry = Entry("παρίσταμαι", ("attend",), ("assist at",))
    [one] = findings(CHECK, example("He assisted at the talks.", entry, source="Θα παρίσταμαι στις συνομιλίες."))
    assert (one.text, one.expected) == ("assisted at", None)
    assert 'use "attend"' in one.message


def test_a_lower_case_term_gets_the_capital_of_a_sentence_or_a_headline() -> None:
    entry = Entry("", ("migrant",), ("illegal immigrant",))
    for target, expected in (("Illegal immigrants land", "Migrants"), ("Ten Illegal Immigrants Land", "Migrants")):
        assert [one.expected for one in findings(CHECK, example(target, entry))] == [expected]


@pytest.mark.parametrize(
    ("target", "source", "entries"),
    [
        ("The Foreign Minister spoke.", SOURCE, (MINISTER,)),
        ("The Foreign Secretary spoke.", "Ο υπουργός Άμυνας μίλησε.", (MINISTER,)),
        ("The British Foreign Secretary spoke.", "Ο Βρετανός υπουργός Εξωτερικών μίλησε.", (MINISTER, BRITISH)),
        ("The Foreign Secretary spoke.", "Ο Βρετανός υπουργός Εξωτερικών μίλησε.", (MINISTER, BRITISH)),
        ("North Macedonia's capital Skopje", "Τα Σκόπια στη Βόρεια Μακεδονία", (MACEDONIA,)),
        (
            "The vice president left.",
            "Ο πρόεδρος έφυγε.",
            (Entry("πρόεδρος", ("chair",), ("president",)), Entry("αντιπρόεδρος", ("vice president",))),
        ),
    ],
    ids=["right", "other source", "longer source", "longer source, shorter target", "both there", "longer target"],
)
def test_what_the_source_or_another_entry_accounts_for_is_right(
    target: str, source: str, entries: tuple[Entry, ...]
) -> None:
    silent(CHECK, example(target, *entries, source=source))


def test_an_entry_without_a_source_needs_none() -> None:
    entry = Entry("", ("migrant",), ("illegal immigrant",))
    assert fires(CHECK, example("An illegal immigrant", entry, source="Κάτι άλλο.")) == ["illegal immigrant"]
    assert [one.severity for one in alone("An illegal immigrant", entry)] == ["major"]


def test_without_a_source_an_entry_that_has_one_is_minor_and_gives_way_to_another() -> None:
    [one] = alone("The Foreign Secretary spoke.", MINISTER)
    assert (one.severity, one.confidence) == ("minor", 0.6)
    assert alone("The British Foreign Secretary spoke.", MINISTER, BRITISH) == []
    assert alone("The Foreign Secretary spoke.", MINISTER, BRITISH) == []


def test_where_case_matters_a_capital_alone_is_wrong_but_not_at_the_beginning() -> None:
    entry = Entry("πρόεδρος", ("president",), ("President",), case=True)
    source = "Ο πρόεδρος μίλησε."
    assert fires(CHECK, example("Yesterday the President spoke.", entry, source=source)) == ["President"]
    silent(CHECK, example("President Biden spoke.", entry, source=source))


def test_other_languages_are_checked_in_their_forms() -> None:
    entry = Entry("foreign minister", ("υπουργός Εξωτερικών",), ("εξωτερικός υπουργός",))
    translation = example("Μίλησε με τον εξωτερικό υπουργό.", entry, source="He met foreign ministers.", language="en")
    assert [one.text for one in findings(CHECK, translation, "el")] == ["εξωτερικό υπουργό"]


def test_boilerplate_is_left_out() -> None:
    bitext = bitext_of(example("The Foreign Secretary spoke."))
    [pair] = bitext.pairs
    pair = replace(pair, target=replace(pair.target, kind="boilerplate"))
    assert list(CHECK.run(replace(bitext, pairs=(pair,)))) == []
