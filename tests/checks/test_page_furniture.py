"""What a page leaves behind."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.page_furniture import CHECK


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Ten dead in floods",
        "Read today's news and stay informed",
        "Follow us on Google News and be the first to know",
        "ADVERTISEMENT",
        "Start > Parties > Article",
        "Published: 02/11/2023 08:41",
        "2023-11-02 08:41:55",
        "Warning: Function fetch_menu is deprecated in /var/www/page.php on line 88",
        "[ad id=12]",
        "[caption]A ship at sea[/caption]",
        "Watch: Storm hits the islands",
        "Your email address will not be published. Required fields are marked",
        "Tags: weather, floods",
    ],
)
def test_a_line_of_the_page_is_found_whole(line: str) -> None:
    assert [one.text for one in findings(CHECK, f"Rain fell.\n{line}\nIt stopped.")] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Read also the fine print, lawyers said, before you sign.",
        "Follow the money, he said.",
        "Warning: the river will rise, officials said.",
        "Share prices fell.",
        "The law was published on 2 November 2023.",
        "Tags were found on 12 birds.",
        "[The] minister said he would resign.",
        "Watch: the storm is coming, he warned.",
        "Read: it is a good book, he said.",
    ],
)
def test_a_sentence_of_the_article_is_none(line: str) -> None:
    silent(CHECK, f"Rain fell.\n{line}\nIt stopped.")
