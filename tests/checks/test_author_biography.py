"""Biographies at the end of a page."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.author_biography import CHECK

STORY = "Rain fell on the city.\nThe river rose.\nThe rain stopped at noon.\n"


def test_the_whole_line_is_one_finding() -> None:
    line = "As a freelance journalist, I have been writing for six years. My passion is sport."
    [one] = findings(CHECK, STORY + line)
    assert one.text == line


def test_a_biography_in_the_third_person_is_seen() -> None:
    assert findings(CHECK, STORY + "Maria Ralli is a freelance journalist with ten years of experience in sport.")


def test_a_witness_in_the_first_person_is_none() -> None:
    silent(CHECK, STORY + "“I have worked as a journalist and an editor for ten years,” she said.")
    silent(CHECK, STORY + "Ralli, a journalist, was the first to arrive.")


def test_only_the_end_of_a_text_is_looked_at() -> None:
    silent(CHECK, "I am a freelance journalist with ten years of experience.\n" + STORY * 2)
