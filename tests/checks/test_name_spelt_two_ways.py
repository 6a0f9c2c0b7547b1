"""One sound, two spellings."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.name_spelt_two_ways import CHECK


def test_the_rarer_spelling_is_reported_with_the_counts() -> None:
    [one] = findings(CHECK, "Kostas Ralli spoke. Costas Ralli left. Nobody followed Kostas.")
    assert (one.text, one.expected) == ("Costas", "Kostas")
    assert one.evidence["in the article"] == "2 x Kostas, 1 x Costas"


def test_one_finding_names_all_spellings() -> None:
    text = "Sarkhov met Sarhov. Later Sarkhov and Sarghov left, and Sarhov came back to Sarkhov and Sarkhov."
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == ("Sarhov", "Sarkhov")
    assert one.evidence["in the article"] == "4 x Sarkhov, 2 x Sarhov, 1 x Sarghov"


def test_a_word_that_english_does_not_have_may_be_another_name_misspelt() -> None:
    [one] = findings(CHECK, "Mitt Romney won in Iowa. Perry left, and Romny went on.")
    assert (one.text, one.expected) == ("Romny", "Romney")
    silent(CHECK, "Mitt Romney won in Iowa. Mitt Ramsey left.")


def test_greek_beginnings_count_as_one() -> None:
    [one] = findings(CHECK, "Nikos Economou spoke. Mr. Oikonomou left.")
    assert one.text in {"Economou", "Oikonomou"}
    [one] = findings(CHECK, "Yannis Ralli spoke. Then Giannis Ralli left.")
    assert {one.text, one.expected} == {"Yannis", "Giannis"}


def test_an_ending_makes_another_word() -> None:
    silent(CHECK, "The Zantevi met. A Zantevian came.")


def test_words_that_also_stand_in_lower_case_are_no_names() -> None:
    silent(CHECK, "Colour is nice. The colour faded. Color photos sold.")


def test_accents_and_possessives_make_no_other_name() -> None:
    silent(CHECK, "Čeferin spoke. Ceferin's aides left.")


def test_a_known_person_in_two_accepted_spellings_is_reported() -> None:
    [one] = findings(CHECK, "Zelensky spoke first, then Zelenskyy left, and Zelensky came back.")
    assert (one.text, one.expected) == ("Zelenskyy", "Zelensky")


def test_given_names_before_other_surnames_and_countries_are_left_alone() -> None:
    silent(CHECK, "Sarah Jones met Sara Smith.")
    silent(CHECK, "Korea won against Correa.")
