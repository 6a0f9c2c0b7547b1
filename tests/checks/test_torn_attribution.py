"""A speaker whose name stands alone."""

from __future__ import annotations

from verbs import findings, fires, silent

from mtcheck.checks.torn_attribution import CHECK


def test_the_name_goes_back_to_the_office_without_its_article() -> None:
    [one] = findings(CHECK, "They moved east, a White House spokesman told reporters. John Kirby.")
    assert one.text == "a White House spokesman told reporters. John Kirby."
    assert one.expected == "White House spokesman John Kirby told reporters."


def test_a_possessive_stays_with_the_name() -> None:
    [one] = findings(CHECK, "The talks ended late on Friday, his lawyer confirmed. Yannis Ralli.")
    assert one.expected == "his lawyer Yannis Ralli confirmed."


def test_the_name_follows_with_commas_where_the_subject_is_no_office() -> None:
    [one] = findings(CHECK, "It will rain, the young woman said. Maria Ralli.")
    assert one.expected == "Maria Ralli, the young woman, said."


def test_a_verb_without_a_subject_takes_the_name_in_front() -> None:
    [one] = findings(CHECK, "“We value this partnership”, told reporters. John Marlow.")
    assert one.text == "told reporters. John Marlow."
    assert one.expected == "John Marlow told reporters."


def test_the_finding_belongs_to_the_sentence_it_begins_in() -> None:
    [one] = findings(CHECK, "Rain fell. It will rain again, the minister said. Maria Ralli. Nobody listened.")
    assert one.segment == 1


def test_a_sentence_after_the_stop_is_no_name() -> None:
    silent(CHECK, "The plan is ready, the minister said. Greece waits.")
    silent(CHECK, "The plan is ready, he told reporters. They left.")


def test_a_name_after_a_sentence_that_reports_nothing_is_another_check() -> None:
    silent(CHECK, "The plan is ready. Maria Ralli.")


def test_a_speaker_behind_a_quotation_without_a_verb_is_reported() -> None:
    [one] = findings(CHECK, '"We waited for hours," a driver from the north.')
    assert one.expected == ',"' + " said a driver from the north."
    silent(CHECK, '"We waited for hours," a driver from the north complained.')
    silent(CHECK, "“The Long Way Home”, the anthem of the club.")


def test_a_speaker_alone_behind_a_quotation_gets_a_verb() -> None:
    text = "“The court did its duty.” The family's lawyer, Ilias Dimas, as he left the building."
    [one] = findings(CHECK, text)
    assert one.expected == "said the family's lawyer, Ilias Dimas, as he left the building."
    silent(CHECK, "“The court did its duty.” The dog, as he left the building.")


def test_a_source_alone_lost_what_it_said() -> None:
    text = "According to the president of the local federation. Thomas Dekas, the state has owed them for years."
    [one] = findings(CHECK, text)
    assert one.text == "According to the president of the local federation."
    [one] = findings(CHECK, "According to Elpida Karamani. The last scene was filmed on a jetty.")
    assert one.evidence["sentence after"] == "The last scene was filmed on a jetty."


def test_a_source_with_what_it_said_is_left_alone() -> None:
    silent(CHECK, "According to officials there nobody was hurt. They left.")
    silent(CHECK, "According to the mayor the bridge is safe. It was built in 1950.")


def test_as_somebody_pointed_out_lost_what_was_pointed_out() -> None:
    fires(CHECK, "As pointed out. The rapporteur of the majority, the text was open to all.")
    fires(CHECK, "According to what a resident told the agency. Her daughter is in hospital.")
    silent(CHECK, "As pointed out by the mayor, the bridge is safe. It was built in 1950.")
    silent(CHECK, "According to what he knew the bridge was safe. It was built in 1950.")
