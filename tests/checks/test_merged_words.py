"""Words that are run together."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.merged_words import CHECK


def test_a_name_of_the_article_with_a_word_at_its_end_is_two_words() -> None:
    [one] = findings(CHECK, "Lambros Vretos spoke first. Later Vretosadded that the talks go on.")
    assert (one.text, one.expected) == ("Vretosadded", "Vretos added")


def test_an_acronym_with_a_word_at_its_end_is_two_words() -> None:
    [one] = findings(CHECK, "He told SKAIthe talks go on.")
    assert one.expected == "SKAI the"


def test_names_that_end_like_a_word_are_left_alone() -> None:
    silent(CHECK, "Leland and Anderson met Thatcher in Sunderland.")
    silent(CHECK, "The Tannerons spoke first. Tanneron left.")


def test_words_with_a_capital_inside_are_left_alone_when_they_are_written_so() -> None:
    silent(CHECK, "McDonald posted on YouTube, TikTok and WhatsApp with his iPhone.")


def test_words_that_are_no_names_are_seen_too() -> None:
    [one] = findings(CHECK, "The vote is onTuesday in the council.")
    assert one.expected == "on Tuesday"
    [one] = findings(CHECK, "The councilannounced that the vote is on Tuesday.")
    assert one.expected == "council announced"
    [one] = findings(CHECK, "The KKEaccused both parties.")
    assert one.expected == "KKE accused"


def test_names_and_words_that_end_in_small_words_are_left_alone() -> None:
    silent(CHECK, "Wieland and Copeland met at Buildwas, near Tanneron, where spongin is found.")


def test_a_small_word_and_a_name_are_two_words_though_english_does_not_know_the_name() -> None:
    [one] = findings(CHECK, "According toPanariti, bookings have fallen by half.")
    assert one.expected == "to Panariti"
    [one] = findings(CHECK, "The series is by the man whomZervoudi married.")
    assert one.expected == "whom Zervoudi"


def test_a_greek_ending_or_an_ordinary_word_shows_where_the_first_word_ends() -> None:
    [one] = findings(CHECK, "Only the ferry Agios Vrontosiswas allowed to leave.")
    assert one.expected == "Vrontosis was"
    [one] = findings(CHECK, "The programme Sunday Coffeeand its host are back.")
    assert one.expected == "Coffee and"


def test_new_words_of_two_others_are_left_alone() -> None:
    silent(CHECK, "The armoursmith kept his bookstock near the fireboats.")


def test_two_small_words_are_two_though_lists_have_the_slip() -> None:
    [one] = findings(CHECK, "The complaint was made bythe mother.")
    assert one.expected == "by the"
    silent(CHECK, "Goethe went to Bothe with a lathe.")
