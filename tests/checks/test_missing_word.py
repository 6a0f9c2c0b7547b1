"""Words that never stand side by side."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.missing_word import CHECK


def test_an_article_before_a_verb_has_lost_its_noun() -> None:
    [one] = findings(CHECK, "Before the match the was cleared of snow by volunteers.")
    assert one.text == "the was"


def test_an_article_before_a_past_form_has_lost_its_noun() -> None:
    assert [one.text for one in findings(CHECK, "The took place in front of the town hall.")] == ["The took"]
    assert [one.text for one in findings(CHECK, "The quickly went back to the town hall.")] == ["The quickly"]
    assert [one.text for one in findings(CHECK, "A global went back to the town hall.")] == ["A global"]
    silent(CHECK, "He believes in the implied right to the privacy of the town hall.")
    silent(CHECK, "The saw was left in front of the town hall.")


def test_an_article_before_a_preposition_has_lost_its_noun() -> None:
    [one] = findings(CHECK, "The between the two coast guards established line works.")
    assert one.text == "The between"


def test_verbs_that_are_left_at_the_end_of_a_clause_are_right() -> None:
    silent(CHECK, "The doctor he was attended to by could not say what it was made of in the end.")


def test_names_that_are_written_like_small_words_are_left_alone() -> None:
    silent(CHECK, "The departure of the This Morning presenter surprised those who know the Who.")


def test_an_adjective_before_a_verb_has_lost_its_noun() -> None:
    [one] = findings(CHECK, "He said on Monday that the global would be carried out at once.")
    assert one.text == "the global"
    assert one.message == 'a noun is missing between "the global" and "would"'
    silent(CHECK, "He said that the poor would be helped and the latest is better than the British had.")


def test_a_possessive_before_a_verb_has_lost_its_noun() -> None:
    [one] = findings(CHECK, "We are careful about how our is told by others.")
    assert one.text == "our is"


def test_a_stranded_to_is_right() -> None:
    silent(CHECK, "The people whom the mayor spoke to are angry about the price.")


def test_adjectives_that_are_nouns_too_need_none() -> None:
    silent(CHECK, "The officer, a native of the town, was sent to the coast.")
    assert findings(CHECK, "Your local should be able to tell you more about it.")
    assert findings(CHECK, "The officer, a national of the town, was sent to a political of the coast.")
