"""Things that are called "his" or "her"."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.wrong_gender import CHECK
from mtcheck.types import Bitext, Pair, Segment, Span


def test_a_pronoun_that_came_home_as_its_is_reported() -> None:
    [one] = findings(CHECK, ("The charity declared her money.", "The charity declared its money."))
    assert (one.text, one.expected) == ("her", "its")


def test_other_changes_of_the_pronoun_say_nothing() -> None:
    silent(CHECK, ("The singer sold her house.", "The singer sold his house."))
    silent(CHECK, ("The charity declared her money.", "The charity declared their funds."))


ARTICLE = "Talks went on.\nThe delegation came.\nIt left at noon.\nNobody spoke.\nThe city mourns her past."


def test_without_a_round_trip_an_article_without_women_tells() -> None:
    [one] = findings(CHECK, ARTICLE)
    assert one.text == "her"


def test_a_woman_or_a_name_that_may_be_hers_silences_it() -> None:
    silent(CHECK, ARTICLE.replace("Nobody", "The spokeswoman"))
    silent(CHECK, ARTICLE.replace("Nobody", "Maria Sarri"))
    silent(CHECK, ARTICLE.replace("Nobody", "Quwen Xenith"))


def test_the_thing_may_be_that_of_somebody_who_is_named() -> None:
    silent(CHECK, ("Old Brennick opened his shop.", "Old Brennick opened its shop."))
    silent(CHECK, ("The owner cut his losses.", "The owner cut its losses."))
    silent(
        CHECK,
        ("Brennick spoke.\nThe plan is at the heart of his campaign.", "The plan is at the heart of its campaign."),
    )
    [one] = findings(CHECK, ("The bank of Greece doubled his profits.", "The bank of Greece doubled its profits."))
    assert one.expected == "its"


def test_a_name_in_the_sentence_is_no_reason_for_her() -> None:
    [one] = findings(CHECK, ("The Brennick fund kept her money.", "The Brennick fund kept its money."))
    assert one.expected == "its"


def test_the_columns_of_the_source_name_nobody() -> None:
    rows = [("Maria Sarri.", line) for line in ARTICLE.splitlines()]
    text = "".join(f"{source}\t{target}\n" for source, target in rows)
    pairs, start = [], 0
    for number, (source, target) in enumerate(rows):
        start = text.index(target, start)
        pairs.append(Pair(Segment(number, "body", number + 1, Span(start, start + len(target)), target), source))
    [one] = CHECK.run(Bitext("rows.tsv", text, tuple(pairs), "it", "en"))
    assert one.text == "her"
