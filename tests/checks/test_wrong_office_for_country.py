"""Offices by another country's name."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_office_for_country import CHECK


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Foreign Secretary Antony Blinken left.", "Foreign Secretary", "Secretary of State"),
        ("Foreign Secretary Anthony Blinken left.", "Foreign Secretary", "Secretary of State"),
        ("Antony Blinken, the foreign secretary, left.", "foreign secretary", "secretary of state"),
        ("Foreign Secretary Sergei Lavrov left.", "Foreign Secretary", "Foreign Minister"),
        ("The US Defense Minister left.", "Defense Minister", "Defense Secretary"),
        ("The NATO General Secretary left.", "General Secretary", "Secretary General"),
        ("Prime Minister Angela Merkel left.", "Prime Minister", "Chancellor"),
        ("Antony Blinken, the US foreign minister, left.", "foreign minister", "secretary of state"),
        ("Jim Chalmers, the Australian Minister for Finance, left.", "Minister for Finance", "Treasurer"),
        ("Australian Finance Minister Jim Chalmers left.", "Finance Minister", "Treasurer"),
    ],
)
def test_the_style_is_the_span_and_the_country_s_own_the_reading(text: str, found: str, expected: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (found, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Secretary of State Antony Blinken left.",
        "NATO Secretary General Mark Rutte and UN Secretary-General Antonio Guterres met.",
        "Defense Secretary Lloyd Austin met Ukrainian Defense Minister Rustem Umerov.",
        "President Volodymyr Zelensky met Chancellor Olaf Scholz and Greek Prime Minister Kyriakos Mitsotakis.",
        "British Foreign Secretary David Lammy met Foreign Minister Giorgos Gerapetritis.",
        "Former Foreign Secretary Boris Johnson wrote a column.",
        "Indian Foreign Secretary Vikram Misri met diplomats.",
        "General Secretary Xi Jinping spoke.",
        "The foreign ministers of the US, Greece and Germany met.",
        "The US Assistant Foreign Secretary left.",
        "The Foreign Secretary left.",
        "The Foreign Secretary in Greece said the talks went well.",
        "On a visit to Greece Foreign Secretary Anna Blackwood said so.",
        "She is the Foreign Secretary for Germany and France.",
        "Georgia Secretary of State Anna Blackwood counted the votes.",
        "Australian Finance Minister Katy Gallagher left.",
        "The Australian finance minister left.",
        "Jim Chalmers, the Australian treasurer, left.",
        "Antony Blinken, the Israeli Foreign Minister Israel Katz and others met.",
        "Antony Blinken, the Greek foreign minister and others met.",
        "Jim Chalmers, the Australian Finance Minister Katy Gallagher and others met.",
    ],
)
def test_right_styles_other_offices_and_generic_words_are_left_alone(text: str) -> None:
    silent(CHECK, text)


def test_the_term_of_office_at_the_time_of_the_article_is_the_evidence() -> None:
    text = (
        "Defense Secretary Lloyd Austin called. Foreign Secretary Antony Blinken met NATO Secretary General Mark Rutte."
    )
    [one] = findings(CHECK, text)
    assert one.evidence["knowledge"] == "Antony Blinken: American Secretary of State, 2021-01-26 to 2025-01-20"
    assert one.evidence["article written"].startswith("2024-10-01 to 2025-01-20")
