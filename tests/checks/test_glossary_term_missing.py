"""Terms of the source without the translation that the glossary has for them."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

from mtcheck.checks.glossary_term_missing import CHECK
from mtcheck.types import Bitext, Entry, Finding, Glossary, Pair, Segment, Span, Translation

COUNCIL = Entry("Συμβούλιο της Επικρατείας", ("Council of State",), ("State Council",), "since 1929", line=2)
MINISTER = Entry("υπουργός Εξωτερικών", ("Foreign Minister",))


def example(source: str, target: str, *entries: Entry, language: str = "el") -> Translation:
    return Translation(source, target, language, glossary=entries)


def article(*rows: tuple[str, str], entries: tuple[Entry, ...]) -> list[Finding]:
    """Run the check on several pairs."""
    pairs = tuple(
        Pair(Segment(n, "body", n, Span(0, len(text)), text), source) for n, (source, text) in enumerate(rows)
    )
    return list(CHECK.run(Bitext("a.tsv", "", pairs, "el", "en", glossary=Glossary("terms.tsv", entries))))


def test_the_finding_names_both_terms_and_where_the_entry_stands() -> None:
    [one] = findings(CHECK, example("Το Συμβούλιο της Επικρατείας αποφάσισε.", "The top court ruled.", COUNCIL))
    assert (one.text, one.severity, one.expected) == ("The top court ruled.", "major", None)
    assert one.message == (
        'the source says "Συμβούλιο της Επικρατείας", and the translation does not have "Council of State"'
    )
    assert one.evidence == {
        "glossary": "terms.tsv:2",
        "why": "since 1929",
        "in the source": "Συμβούλιο της Επικρατείας",
    }


def test_a_single_word_is_minor() -> None:
    [one] = findings(CHECK, example("Ο νόμος ψηφίστηκε.", "It was passed.", Entry("νόμος", ("law",))))
    assert (one.severity, one.confidence) == ("minor", 0.5)


@pytest.mark.parametrize(
    ("source", "target", "entry"),
    [
        ("Συνάντηση υπουργών Εξωτερικών", "Foreign ministers' meeting", MINISTER),
        ("Οι υπουργοί Εξωτερικών και Άμυνας", "The foreign and defence ministers", MINISTER),
        ("Οι βουλευτικές εκλογές", "A parliamentary election", Entry("εκλογές", ("elections",))),
        ("Στον Λευκό Οίκο", "A White House official", Entry("Λευκός Οίκος", ("the White House",))),
        ("Η κυβέρνηση της Ελλάδας", "The Greek government", Entry("Ελλάδα", ("Greece",))),
        ("Το ΣτΕ", "The Council of State", Entry("ΣτΕ", ("Council of State", "CoS"))),
        ("Ο νόμος", "The act", Entry("νόμος", ("law",), ("act",))),
        ("Ο νομός Έβρου", "The Evros prefecture", Entry("νόμος", ("law",))),
    ],
    ids=["plural", "series", "singular", "article", "adjective", "one of two", "forbidden is TRM002's", "other accent"],
)
def test_a_right_translation_in_any_form_is_there(source: str, target: str, entry: Entry) -> None:
    silent(CHECK, example(source, target, entry))


def test_another_order_and_another_word_between_are_wrong() -> None:
    for target in ("The minister of foreign affairs", "The foreign policy minister"):
        fires(CHECK, example("Ο υπουργός Εξωτερικών", target, MINISTER))


def test_a_term_within_a_longer_one_is_not_asked_for() -> None:
    longer = Entry("υπουργός Εξωτερικών", ("Foreign Minister",))
    silent(
        CHECK, example("Ο υπουργός Εξωτερικών", "The Foreign Minister", Entry("υπουργός", ("cabinet member",)), longer)
    )


def test_a_right_term_within_a_longer_one_does_not_count() -> None:
    entries = Entry("υπουργός", ("minister",)), Entry("πρωθυπουργός", ("prime minister",))
    source = "Ο πρωθυπουργός και ο υπουργός"
    assert len(findings(CHECK, example(source, "The prime minister and his aide", *entries))) == 1
    silent(CHECK, example(source, "The prime minister and the minister", *entries))


def test_entries_for_one_term_are_one_question() -> None:
    entries = Entry("αρχή", ("authority",)), Entry("αρχή", ("beginning",))
    silent(CHECK, example("Στην αρχή", "In the beginning", *entries))
    [one] = findings(CHECK, example("Η αρχή", "The agency", *entries))
    assert one.message.endswith('"authority" or "beginning"')


def test_a_term_is_reported_once_a_sentence() -> None:
    assert len(findings(CHECK, example("Νόμος, νόμος, νόμος", "Order", Entry("νόμος", ("law",))))) == 1


def test_its_main_word_stands_for_a_term_that_was_named_in_full() -> None:
    full, short = (
        ("Ο υπουργός Εξωτερικών ήρθε.", "The Foreign Minister came."),
        ("Ο υπουργός Εξωτερικών", "The minister"),
    )
    between = ("Έβρεχε.", "It rained.")
    assert article(full, between, short, entries=(MINISTER,)) == []
    assert [one.segment for one in article(short, between, between, entries=(MINISTER,))] == [0]
    assert [one.segment for one in article(full, between, (short[0], "The envoy"), entries=(MINISTER,))] == [2]


def test_an_alignment_that_is_a_sentence_off_is_forgiven() -> None:
    rows = ("Ο υπουργός Εξωτερικών ήρθε.", "It rained."), ("Έβρεχε.", "The Foreign Minister came.")
    assert article(*rows, entries=(MINISTER,)) == []


def test_other_languages_are_compared_in_their_forms() -> None:
    entry = Entry("foreign minister", ("υπουργός Εξωτερικών",))
    silent_one = example("He met foreign ministers.", "Συνάντησε υπουργούς Εξωτερικών.", entry, language="en")
    assert findings(CHECK, silent_one, "el") == []
    assert len(findings(CHECK, example("He met foreign ministers.", "Ήρθε.", entry, language="en"), "el")) == 1
    fires(
        CHECK,
        example(
            "Der Außenminister kam.", "The envoy came.", Entry("Außenminister", ("foreign minister",)), language="de"
        ),
    )
    fires(CHECK, example("Міністр Сибіга", "Mr Sybikha", Entry("Сибіга", ("Sybiha",)), language="uk"))
    fires(CHECK, example("中国外交部长说", "The envoy said", Entry("外交部长", ("foreign minister",)), language="zh"))
