"""Acronyms that lost or swapped letters."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.garbled_acronym import CHECK


def test_a_known_garbled_form_is_major_and_has_its_reading() -> None:
    [one] = findings(CHECK, "The US-supplied ATACM missiles were fired.")
    assert (one.text, one.expected, one.severity) == ("ATACM", "ATACMS", "major")


def test_two_forms_of_an_unknown_acronym_are_one_minor_finding_on_the_rarer() -> None:
    [one] = findings(CHECK, "The QUORVA talks failed. QUORVA members left. QUROVA will meet again.")
    assert (one.text, one.expected, one.severity) == ("QUROVA", "QUORVA", "minor")


def test_two_known_bodies_of_similar_letters_are_two_bodies() -> None:
    silent(CHECK, "The UNHCR and the UNHRC disagree. UNICEF and UNESCO do not.")


def test_plurals_and_lines_in_capitals_are_left_alone() -> None:
    silent(CHECK, "Three NGOs and one NGO left; MPs asked an MP.")
    silent(CHECK, "STORMS HIT GREECE\nThe STORM warning ended.")
