"""Articles before names of persons."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.article_before_name import CHECK
from mtcheck.types import Bitext, Pair, Segment, Span


def test_the_reading_is_the_bare_name() -> None:
    [one] = findings(CHECK, "Nikos Mandalis sells fish. Yesterday the Mandalis was angry.")
    assert (one.text, one.expected) == ("the Mandalis", "Mandalis")


def test_a_name_that_is_not_known_as_a_person_is_left_alone() -> None:
    silent(CHECK, "The ship left. Yesterday the Mandalis was late.")


def test_families_and_cases_are_left_alone() -> None:
    silent(CHECK, "Nikos Mandalis sells fish. The Mandalis shop was closed, and the Mandalis brothers left.")


def test_the_columns_of_the_source_name_nobody() -> None:
    source, target = "Ο Nikos Mandalis έφυγε.", "Yesterday the Mandalis was late."
    segment = Segment(0, "body", 1, Span(len(source) + 1, len(source) + 1 + len(target)), target)
    bitext = Bitext("rows.tsv", f"{source}\t{target}\n", (Pair(segment, source),), "el", "en")
    assert not list(CHECK.run(bitext))
