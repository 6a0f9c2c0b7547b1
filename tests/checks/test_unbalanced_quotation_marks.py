"""Quotation marks without a partner."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.unbalanced_quotation_marks import CHECK


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ('It will be ready," he said.', 17, "closed"),
        ("It will be ready,” he said.", 17, "closed"),
        ("“It will be ready, he said. Then he left.", 0, "opened"),
        ("The minister » said so.", 13, "closed"),
        ("The « minister said so.", 4, "opened"),
        ("He said “yes” and “no, and left. He came back.", 18, "opened"),
        ('He said "yes" and left," she said.', 23, "closed"),
    ],
)
def test_the_stretch_goes_from_the_mark_to_where_its_partner_must_be(text: str, place: int, message: str) -> None:
    [one] = findings(CHECK, text)
    assert place == (one.span.end - 1 if message == "closed" else one.span.start)
    assert message in one.message.split(" and ")[0]


def test_two_marks_of_a_paragraph_without_a_partner_are_one_finding() -> None:
    assert len(findings(CHECK, 'The north holds" nickel, zinc and gold". It is rich.')) == 1


def test_a_headline_is_looked_at_too() -> None:
    [one] = findings(CHECK, 'Minister: "No more\nHe spoke on Monday.\nHe said "so" again.')
    assert one.segment == 0


@pytest.mark.parametrize(
    "text",
    [
        "“We are ready.\n“We have tested it.\n“It works,” he said.",
        "“We are ready.\nWe have tested it.\nIt works,” he said.",
        '"We are ready. We have tested it.\n"It works," he said.',
        '("So it is") — "so" it "was"—"so".',
        'He measured 5\'10" and 6\' 2", the pizza 12" and the screen 15".',
        "'em, the '90s, the workers' rights and rock 'n' roll.",
        "“The ‘plan’ failed,” he said: “‘Never’ again.”",
        "No quotation at all.",
    ],
)
def test_quotations_over_paragraphs_inches_and_apostrophes_are_right(text: str) -> None:
    silent(CHECK, text)


def test_a_quotation_that_is_never_closed_is_found_at_its_beginning() -> None:
    [one] = findings(CHECK, "He said: “We are ready.\n" + "They left.\n" * 8)
    assert (one.text, one.span.start) == ("“We are ready.", 9)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Er sagte: „Wir gehen.“ Sie antwortete: »Gut.« Dann “ja”."),
        ("fr", "Il a dit : « Nous partons », puis « oui\u00a0»."),
        ("el", "«Φεύγουμε», είπε. «Πότε;» ρώτησε."),
        ("es", "«Nos vamos», dijo. “Bien”, respondió."),
        ("it", "«Andiamo», disse. “Bene”, rispose."),
        ("pt", "«Vamos», disse. “Bem”, respondeu."),
    ],
)
def test_each_language_has_its_own_marks(language: str, text: str) -> None:
    assert findings(CHECK, text, target_language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "mark"),
    [
        ("de", "Wir gehen“, sagte er. Dann ging er.", "“"),
        ("de", "Er sagte: „Wir gehen. Dann ging er.", "„"),
        ("fr", "Nous partons », a-t-il dit. Il est parti.", "»"),
        ("el", "Φεύγουμε», είπε. Και έφυγε.", "»"),
        ("es", "Dijo: «Nos vamos. Y se fue.", "«"),
    ],
)
def test_a_mark_without_a_partner_is_found_in_each_language(language: str, text: str, mark: str) -> None:
    [one] = findings(CHECK, text, target_language=language)
    assert mark in {one.text[0], one.text[-1]}
