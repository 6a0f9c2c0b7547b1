"""Names that are nearly those of people in the news."""

from __future__ import annotations

import pytest

from mtcheck.facts.near_names import is_near, near_names, other_forms


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("The chancellor Angela Mertkel spoke.", "Angela Mertkel", "Angela Merkel"),
        ("Then Emmanuel Makron left.", "Emmanuel Makron", "Emmanuel Macron"),
        ("Ursoula von der Leyen met Volontimir Zelensky.", "Volontimir Zelensky", "Volodymyr Zelensky"),
    ],
)
def test_one_right_word_and_one_that_english_does_not_have(text: str, written: str, meant: str) -> None:
    assert (written, meant) in [(one.text, one.person.name) for one in near_names(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel spoke.",
        "Angela Davis spoke.",
        "Emmanuel Martin left.",
        "Mr. Makron left.",
        "The Emmanuel Church stands there.",
        "Then Sun Jianqi left.",
    ],
)
def test_ordinary_names_are_left_alone(text: str) -> None:
    assert not near_names(text)


@pytest.mark.parametrize(
    ("text", "written", "known"),
    [
        ("Then Nick Androulakis left.", "Nick Androulakis", "Nikos Androulakis"),
        ("Then Christ Rammos left.", "Christ Rammos", "Christos Rammos"),
    ],
)
def test_another_form_of_a_greeks_given_name_is_found(text: str, written: str, known: str) -> None:
    [one] = other_forms(text)
    assert (one.text, one.person.name) == (written, known)


@pytest.mark.parametrize(
    "text", ["Nikos Androulakis left.", "Maria Androulakis left.", "Minister Androulakis left.", "Nick Martin left."]
)
def test_other_people_and_titles_are_no_forms(text: str) -> None:
    assert not other_forms(text)


def test_a_particle_may_stand_inside_a_name() -> None:
    [one] = near_names("The forward Agioump El Kaampi scored.")
    assert one.person.name == "Ayoub El Kaabi"


def test_a_near_romanisation_must_look_like_the_right_spelling() -> None:
    """A wrong letter is not too much beside a rare name, but Jianqi is not Yang, for all that γκ may be q."""
    assert is_near("kimitroula", "dimitroula", "Διμιτρούλα", 0.72)
    assert not is_near("jianqi", "yang", "Γιανγκ", 0.72)
    assert is_near("tzeims", "james", "Τζέιμς", 0.8)
