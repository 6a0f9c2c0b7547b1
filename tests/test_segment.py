"""Text as segments: each stands in the file where its span says, and nothing gets lost between them."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mtcheck.read.bitext import read_jsonl, read_tsv
from mtcheck.segment import segment, segments
from mtcheck.types import Article, Kind, Span


def texts(text: str, code: str = "en") -> list[str]:
    return [one.text for one in segments(text, code)]


def kinds(text: str) -> list[tuple[Kind, str]]:
    return [(one.kind, one.text) for one in segments(text, "en")]


SNIPPETS = [
    *[
        "The U.S. ",
        "5 p.m. ",
        "Dr. ",
        "J. K. ",
        "said. ",
        "He left. ",
        "“I go.” ",
        "«Ναι.» ",
        '"Why?" ',
        "3.5 ",
        "e.g. ",
    ],
    *[
        "... ",
        "?! ",
        "。",
        "！",
        " ",
        "\t",
        "\u200b",
        "\u00a0",
        "\u0301",
        "\x0c",
        "\x85",
        "\u2028",
        "\r",
        "🚀",
        "; ",
        ": ",
    ],
    *[
        "Source: Reuters",
        "Read also",
        "I am a freelance writer with 10 years of experience.",
        "• ",
        "(",
        ")",
        "[1] ",
        "— ",
    ],
]
lines = st.lists(st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=4))).map("".join)
files = st.builds(str.join, st.sampled_from(["\n", "\r\n", "\n\n"]), st.lists(lines, max_size=7))


@pytest.mark.parametrize("code", ["en", "el", "zh", "ar", "ka"])
def test_every_segment_stands_where_its_span_says_and_no_letter_is_lost(code: str) -> None:
    @settings(deadline=None)  # the first example of a language loads its rules
    @given(files)
    @example("🚀 One.\r\nTwo. Three\r\n")
    def holds(text: str) -> None:
        found = segments(text, code)
        end = 0
        for number, one in enumerate(found):
            assert one.id == number
            assert text[one.span.start : one.span.end] == one.text
            assert one.text == one.text.strip() != ""
            assert one.line == text.count("\n", 0, one.span.start) + 1
            assert "\n" not in one.text
            assert end <= one.span.start
            assert not text[end : one.span.start].strip()
            end = one.span.end
        assert not text[end:].strip()

    holds()


def test_a_blank_text_has_no_segments() -> None:
    assert segments(" \r\n\t\n", "en") == ()


def test_lines_are_counted_with_the_blank_ones() -> None:
    found = segments("Title\r\n\r\n  He left. He came.\r\n", "en")
    assert [(one.line, one.span, one.text) for one in found] == [
        (1, Span(0, 5), "Title"),
        (3, Span(11, 19), "He left."),
        (3, Span(20, 28), "He came."),
    ]


def test_the_first_line_without_a_final_stop_is_the_headline() -> None:
    assert kinds("Kyiv waits for missiles\nHe left. He came.") == [
        ("headline", "Kyiv waits for missiles"),
        ("body", "He left."),
        ("body", "He came."),
    ]


def test_a_later_line_is_no_headline() -> None:
    assert kinds("Title\nSubtitle\nHe left.")[1] == ("body", "Subtitle")


def test_a_headline_is_one_segment_whatever_sentences_it_has() -> None:
    line = "Will they come? “Yes.” Kyiv waits"
    assert kinds(f"{line}\nHe left.")[0] == ("headline", line)


@pytest.mark.parametrize("line", ["Will Kyiv wait?", "Στο Κίεβο ξανά"])
def test_a_question_or_any_script_may_be_the_headline(line: str) -> None:
    assert kinds(f"{line}\nHe left.")[0] == ("headline", line)


@pytest.mark.parametrize(
    "line", ["Kyiv waits.", "He said “no.”", "Kyiv waits!", "These are the points:", "It goes on…"]
)
def test_a_first_line_with_final_punctuation_is_no_headline(line: str) -> None:
    assert kinds(f"{line}\nHe left.")[0] == ("body", line)


def test_the_only_line_is_no_headline() -> None:
    assert kinds("\nKyiv waits for missiles\n") == [("body", "Kyiv waits for missiles")]


def test_a_headline_has_at_most_thirty_words() -> None:
    thirty = " ".join(["word"] * 30)
    assert kinds(f"{thirty}\nHe left.")[0][0] == "headline"
    assert kinds(f"{thirty} more\nHe left.")[0][0] == "body"


def test_a_first_line_that_is_boilerplate_is_no_headline() -> None:
    found = segments("Source: Reuters\nHe left.", "en")
    assert [(one.kind, one.role) for one in found] == [("boilerplate", "source-line"), ("body", "")]


def test_a_line_of_boilerplate_is_one_segment_whatever_sentences_it_has() -> None:
    biography = "I am a freelance writer. I have ten years of experience."
    one = segments(f"Title\nHe left.\n{biography}", "en")[-1]
    assert (one.kind, one.role, one.text) == ("boilerplate", "author-biography", biography)


@pytest.mark.parametrize(
    "line",
    [
        "He met the U.S. Senate leader.",
        "He met the leader of the U.S. Senate in the U.K. Parliament.",
        "They arrived at 9 a.m. in Kyiv.",
        "They met at 5 p.m. Kyiv time.",
        "John F. Kennedy spoke.",
        "J. D. Vance left with J.K. Rowling.",
        "Mr. Biden called Gen. Smith and Lt. Col. Jones.",
        "Lockheed Martin Corp. makes it.",
        "The No. 2 of the party left.",
        "It rose by 3.5 percent to 1.250.000 euros.",
        "He left for St. Petersburg, e.g. by train.",
    ],
)
def test_a_stop_after_an_abbreviation_ends_no_sentence(line: str) -> None:
    assert texts(line) == [line]


@pytest.mark.parametrize(
    "parts",
    [
        ("He lives in the U.S.", "The talks go on."),
        ("He lives in the U.S.", "He left."),
        ("The firm moved to the U.K.", "However, nobody noticed."),
        ("They met at 5 p.m.", "The talks go on."),
        ("They met at 9 a.m.", "On Friday they left."),
        ("They met at 5 p.m. on Friday.", "Trump left."),
        ("He works at Acme Inc.", "The firm is old."),
        ("It took 3.5 hours.", "John F. Kennedy spoke."),
        ("Will they come?", "No one knows!", "Kyiv waits."),
        ("“I am done.”", "He left."),
    ],
)
def test_a_new_sentence_is_split_off(parts: tuple[str, ...]) -> None:
    assert texts(" ".join(parts)) == list(parts)


def test_a_question_that_is_quoted_stays_with_who_asks_it() -> None:
    assert texts("“Why now?” she asked.") == ["“Why now?” she asked."]


def test_a_greek_question_ends_a_sentence() -> None:
    assert texts("Πού πας; Πάω στο Κίεβο.", "el") == ["Πού πας;", "Πάω στο Κίεβο."]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("ის წავიდა. რატომ?! არავინ იცის... დრო", ["ის წავიდა.", "რატომ?!", "არავინ იცის...", "დრო"]),
        ("ფასი 3.5 ლარია. www.example.ge", ["ფასი 3.5 ლარია.", "www.example.ge"]),
        ("„დიახ.” ის წავიდა.", ["„დიახ.”", "ის წავიდა."]),
        ("今天。明天！？“好。”", ["今天。", "明天！？", "“好。”"]),
    ],
)
def test_a_language_without_rules_is_split_at_final_punctuation(line: str, parts: list[str]) -> None:
    assert texts(line, "ka") == parts


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "„“", "„”"])
def test_quotations_are_found_with_their_marks(marks: str) -> None:
    [one] = segments(f"He said {marks[0]}no{marks[1]} and left.", "en")
    assert one.quotes == (Span(8, 12),)


def test_a_mark_without_its_other_half_is_no_quotation() -> None:
    [one] = segments("He said “no and left.", "en")
    assert one.quotes == ()


def test_quotations_are_counted_within_their_segment() -> None:
    [_, one] = segments("He left. She said “no” to “him”.", "en")
    assert [one.text[quote.start : quote.end] for quote in one.quotes] == ["“no”", "“him”"]


def test_an_article_becomes_pairs_without_a_source() -> None:
    bitext = segment(Article("a.txt", "Title\nHe left. He came."), "el", "en")
    assert (bitext.name, bitext.source_language, bitext.target_language) == ("a.txt", "el", "en")
    assert [(pair.target.text, pair.source) for pair in bitext.pairs] == [
        ("Title", None),
        ("He left.", None),
        ("He came.", None),
    ]


def test_a_bitext_keeps_its_pairs_and_knows_their_quotations() -> None:
    bitext = segment(read_tsv("a.tsv", "Ένα. Δύο.\tOne. “Two.”\nΤίτλος\tTitle"), "el", "en")
    assert [(pair.source, pair.target.text) for pair in bitext.pairs] == [
        ("Ένα. Δύο.", "One. “Two.”"),
        ("Τίτλος", "Title"),
    ]
    assert bitext.pairs[0].target.quotes == (Span(5, 11),)


def test_a_bitext_of_escaped_json_keeps_its_places() -> None:
    text = r'{"source": "", "target": "a \u201cb\u201d"}'
    [pair] = segment(read_jsonl("a.jsonl", text), "el", "en").pairs
    [quote] = pair.target.quotes
    place = pair.target.in_file(quote)
    assert text[place.start : place.end] == r"\u201cb\u201d"
