"""Lines that are not the article, and lines that only look like them."""

from __future__ import annotations

import pytest

from mtcheck.boilerplate import roles, whole_lines
from mtcheck.segment import segment
from mtcheck.types import Article, Span

BODY = ["Kyiv waits for missiles", "The minister left on Friday.", "Nobody knows when he returns."]


def role(line: str) -> str:
    """Give the role of a line between lines of an article."""
    found = roles([*BODY, line, *BODY])
    assert [*found[:3], *found[4:]] == [""] * 6
    return found[3]


def role_at_the_end(line: str) -> str:
    """Give the role of the last line of an article."""
    found = roles([*BODY, line])
    assert found[:3] == [""] * 3
    return found[3]


@pytest.mark.parametrize(
    "line",
    [
        "Source: Reuters",
        "Sources: Reuters, AP",
        "source : cnn.gr",
        "* Source - CNN Greece",
        "SOURCE: ERT",
        "Original source: Le Monde",
        "Πηγή: ΑΠΕ-ΜΠΕ",
        "Джерело: Укрінформ",
        "Источник: ТАСС",
        "Quelle: dpa",
        "With information from Reuters.",
        "(With information from: AFP)",
        "Photo: AP / Evan Vucci",
        "Image credits: Getty Images",
        "Photo credit: Reuters",
        "Video: BBC",
    ],
)
def test_a_line_that_names_where_the_text_comes_from_is_a_source_line(line: str) -> None:
    assert role(line) == role_at_the_end(line) == "source-line"


@pytest.mark.parametrize(
    "line",
    [
        "The source: a diplomat who was in the room.",
        "A source told Reuters: the missiles have arrived.",
        "Sources told Reuters that the missiles have arrived.",
        "Source",
        "Sourcing: how factories buy steel",
        "Source: " + "a sentence that goes on and on about what an official said to reporters in Kyiv on Friday.",
        "Photo editors lost their jobs on Friday.",
        "Photographs of the wreck were published.",
        "Videos showed the wreck.",
        "With information scarce, Kyiv waits.",
    ],
)
def test_a_sentence_about_sources_and_pictures_is_the_article(line: str) -> None:
    assert role(line) == role_at_the_end(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Kyiv waits for missiles",
        "READ MORE: Kyiv waits for missiles.",
        "Watch here: the minister's speech",
        "Read the full story: Kyiv waits",
        "Read also Kyiv waits for missiles",
        "See more",
        "Read all the latest news from Greece and the world",
        "Follow us on Google News",
        "Follow cnn.gr on Google News and be the first to know everything",
        "Advertisement",
        "- ADVERTISEMENT -",
        "Story continues below advertisement",
        "Share this article",
        "Comments (12)",
        "3 comments",
        "Related articles",
        "Most read",
        "Leave a comment",
        "Your email address will not be published. Required fields are marked *",
        "We use cookies to make the site better.",
        "Subscribe to our newsletter",
        "Tags: Ukraine, Russia",
        "Filed under: World",
        "Home > News > World",
        "News » Ukraine",
        "2024-11-12",
        "12/11/2024 15:30",
        "Published: 12.11.2024, 15:30",
        "Last updated on 2024-11-12, 15:30",
        "PHP Warning: Undefined variable $x in /srv/post.php on line 12",
        "Deprecated: Function strftime() is deprecated in /srv/date.php",
        "[caption id=12]The minister",
        "[/caption]",
        "<script>var x = 1;</script>",
        "<!-- wp:paragraph -->",
        "</div>",
    ],
)
def test_what_the_page_left_behind_is_page_furniture(line: str) -> None:
    assert role(line) == role_at_the_end(line) == "page-furniture"


@pytest.mark.parametrize(
    "line",
    [
        "Reading: the new pastime of Kyiv",
        "He read also the second letter.",
        "See more of the wreck than the police did, and you will wonder.",
        "Watch out: the storm is near.",
        "Read the letter that he wrote to the minister.",
        "Read all about it, the boy cried.",
        "Follow-up talks were held on Google News.",
        "Followers on Facebook mocked the minister.",
        "Advertising fell by 3 percent.",
        "Share prices fell on Friday.",
        "Comments by the minister angered Athens.",
        "Print is dead, he said.",
        "The latest news is bad.",
        "Leave a light on, she told them.",
        "We use drones, he said.",
        "Tags on the wreck showed a date.",
        "Peace > war, he wrote.",
        "12/11/2024 was the day the talks failed.",
        "2024",
        "Published in 2024, the book was a success.",
        "Updates to the plan came on Friday.",
        "Warning: the bridge is closed.",
        "“[We] will not leave,” he said.",
        "<3 was all she wrote.",
        "Keywords matter, the teacher said.",
    ],
)
def test_a_sentence_that_begins_like_page_furniture_is_the_article(line: str) -> None:
    assert role(line) == role_at_the_end(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "I am a freelance writer with ten years of experience.",
        "With a keen eye for detail, I bring compelling stories to this site.",
        "I’ve been a copywriter since 2010, and my passion is to write.",
        "Maria Pappas is a journalist who has covered the Balkans for over ten years.",
        "He was a senior foreign correspondent. Follow him on Facebook.",
    ],
)
def test_a_last_line_about_who_wrote_the_article_is_a_biography(line: str) -> None:
    assert role_at_the_end(line) == "author-biography"


@pytest.mark.parametrize(
    "line",
    [
        "“I am a freelance writer with ten years of experience,” said Maria Pappas.",
        "«I am a freelance writer with ten years of experience», said Maria Pappas.",
        'Maria Pappas said: "I am a freelance writer with ten years of experience.',
        "I moved to Athens and became an editor.",
        "Maria Pappas is a journalist at the Guardian.",
        "Journalists with ten years of experience left the newsroom.",
        "The freelance writers have worked there for ten years.",
        "He is a soldier who fought for ten years with a passion for freedom.",
    ],
)
def test_a_last_line_that_quotes_somebody_or_has_too_few_cues_is_the_article(line: str) -> None:
    assert role_at_the_end(line) == ""


BIOGRAPHY = "I am a freelance writer with ten years of experience."


def test_a_biography_stands_among_the_last_four_lines() -> None:
    assert roles([*BODY, BIOGRAPHY, *BODY])[3] == "author-biography"
    assert roles([*BODY, BIOGRAPHY, *BODY, "End."])[3] == ""


def test_the_first_line_is_no_biography() -> None:
    assert roles([BIOGRAPHY]) == [""]
    assert roles([BIOGRAPHY, "End."]) == ["", ""]


def test_a_text_without_lines_has_no_boilerplate() -> None:
    assert roles([]) == []


def test_the_lines_of_a_role_are_given_whole() -> None:
    text = "\n".join([*BODY, "Source: Reuters", "Read also: more", "Photo: AP"])
    found = list(whole_lines(segment(Article("a.txt", text), None, "en"), "source-line"))
    assert [(pair.target.text, span) for pair, span in found] == [
        ("Source: Reuters", Span(0, 15)),
        ("Photo: AP", Span(0, 9)),
    ]
