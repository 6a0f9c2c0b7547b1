"""Lines that are not the article, and lines that only look like them."""

from __future__ import annotations

import time

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


@pytest.mark.parametrize(
    "line",
    [
        "Published 12.03.2024 14:05",
        "Published: Tuesday, 12 March 2024, 14:05",
        "Updated: 06/06/2025, 10:22",
        "Last update: 14:05",
        "Posted on March 12, 2024 at 2:05 p.m.",
        "First published: 12 March 2024 14:05 | Updated: 12 March 2024 18:40",
        "Newsroom 06/06/2025, 10:22",
        "By Newsroom | 06.06.2025 10:22",
        "Nikos Pappas | 12.03.2024 14:05",
        "by Eleni Raptou 12/03/2024, 09:30",
        "12 March 2024, 14:05 | Eleni Raptou",
        "Mon 3 June 2024",
        "Friday, 3 June 2024 18:00",
        "3 June 2024, 18:00",
        "14:05 | 12/03/2024",
        "14:05",
        "2 hours ago",
        "Today at 14:05",
        "Reading time: 3 minutes",
        "4 min read",
        "Views: 12,345",
        "Home / News / Politics",
        "Home | Greece | Society",
        "Home page > Economy",
        "POLITICS | ECONOMY | WORLD",
        "Politics, Economy, Sports, Culture",
        "Politics Economy World Sports Culture",
        "Menu",
        "Search",
        "Newsfeed",
        "Today's front pages",
        "Previous article",
        "Next article: Rain on Friday",
        "Back to top",
        "Page 1 of 3",
        "1 2 3 4 ... 20 Next",
        "Load more...",
        "Loading...",
        "#Greece #elections #Volos",
        "Tags Greece, Volos, Floods",
        "Topics: floods, Thessaly",
        "Read more about: Floods",
        "Also read: Ten dead in floods",
        "Read also",
        "Related articles:",
        "Related: Ten dead in floods",
        "Recommended for you",
        "Most read today",
        "Don't miss",
        "You may also like",
        "You might be interested in: Ten dead in floods",
        "Read the full article here",
        "See the announcement here:",
        "Watch the video:",
        "See photos",
        "Continue reading on protonea.gr",
        "Read more »",
        "Photo gallery",
        "Click here",
        "Click on the image to enlarge it",
        "Follow us on Google News, Facebook and X",
        "Follow Protonea.gr on Google News and be the first to learn all the news",
        "Find us on Viber and Telegram",
        "Join our Viber group",
        "See all the latest news from Greece and the world at protonea.gr",
        "All the news now on protonea.gr",
        "News from Greece and the world, the moment it happens",
        "Share on Facebook",
        "Share: Facebook Twitter Email",
        "Facebook | X | Viber | Email",
        "Send by email",
        "Copy link",
        "Font size A+ A-",
        "Be the first to comment",
        "Add a comment",
        "No comments yet",
        "Name * Email * Website",
        "Your email will not be published.",
        "Save my name, email and website in this browser for the next time I comment.",
        "You must be logged in to post a comment.",
        "I have read and accept the terms of use",
        "Subscribe to the newsletter of Protonea",
        "Enter your email to receive the news of the day",
        "We and our partners store and/or access information on a device",
        "By continuing to browse this site you accept the use of cookies",
        "Cookie settings",
        "Accept all cookies",
        "Terms of Use | Privacy Policy | Contact",
        "© 2024 Protonea. All rights reserved.",
        "Copyright 2024 Protonea Ltd",
        "All rights reserved",
        "Republication of the article without permission is prohibited.",
        "ADVERTISEMENT - Continue reading below",
        "Ad",
        "The article continues below the advertisement",
        "Sponsored content",
        "[ad_1]",
        "{{ advert.top }}",
        '[gallery ids="1,2,3"]',
        "<br />",
        "&nbsp;",
        "googletag.cmd.push(function() { googletag.display('div-1'); });",
        "21+ | Play responsibly",
        "21+ | REGULATOR EEEP | ADDICTION RISK | HELPLINE",
        "LIVE: Results | Standings",
        "Live score",
        "Results | Schedule | Standings",
        "TV Program",
        "Poll",
        "Vote now",
        "Total votes: 1,204",
        "Did you see something? Send us your photos",
        "Send us your news at desk@protonea.gr",
        "Download the Protonea app for iOS and Android",
        "Available on the App Store and Google Play",
        "Already a subscriber? Log in",
        "Subscribe for only 1 euro a month",
        "Subscribers only",
        "Please enable JavaScript to view the comments.",
        "Your browser does not support the video tag.",
        "404 - Page not found",
        "Undefined index: author in /var/www/html/post.php",
        "Athens 23°C",
        "Weather: Athens 23°C, sunny",
        "Horoscope",
        "On-duty pharmacies",
        "Tel.: 210 0000000",
        "Email: desk@protonea.gr",
        "desk@protonea.gr",
    ],
)
def test_what_pages_of_news_sites_leave_behind_is_page_furniture(line: str) -> None:
    assert role(line) == role_at_the_end(line) == "page-furniture"


@pytest.mark.parametrize(
    "line",
    [
        "Source Reuters",
        "Reuters, AP, AFP",
        "(ANA-MPA)",
        "With information from AFP, Reuters and the BBC",
        "With information from protonea.gr",
        "Via: Protonea",
        "This article was first published in the newspaper Nea Mera",
        "Originally published on nea-mera.gr",
        "Republished from Nea Mera",
        "Editing: Eleni Raptou",
        "Translation - editing: Nikos Pappas",
        "By the editorial team",
        "Newsroom",
        "Photo by Nikos Pappas",
        "Photo: Nikos Pappas / EUROKINISSI",
        "(c) EPA/NIKOS PAPPAS",
        "EUROKINISSI/NIKOS PAPPAS",
        "Image source: Pixabay",
        "Source of image: Nea Mera",
        "File photo",
        "Photo archive",
        "https://www.protonea.gr/politics/12345",
        "www.protonea.gr",
    ],
)
def test_a_line_that_credits_a_text_or_a_picture_is_a_source_line(line: str) -> None:
    assert role(line) == role_at_the_end(line) == "source-line"


@pytest.mark.parametrize(
    "line",
    [
        "Published in 1999, the novel was an instant success.",
        "Updated rules will take effect on 1 January 2025.",
        "Monday, 3 June 2024 was the hottest day on record.",
        "On 12/03/2024 at 14:05 the train left the station.",
        "Two hours ago the minister resigned, officials said.",
        "Home is where the heart is, she wrote.",
        "Greece | Fires rage on Evia for a third day",
        "Politics, sports and culture met on stage on Friday.",
        "Search teams found the boat on Sunday.",
        "The previous article of the constitution was repealed.",
        "Back to the top of the table went Volos after a late goal.",
        "Page 1 of the report speaks of negligence.",
        "More articles of the law will be repealed, he said.",
        "Related charges against two officers were dropped.",
        "Most read newspapers do not pay for such stories, he said.",
        "You may also like the old harbour, where boats are still built.",
        "Read the letter carefully and you will see that he lied.",
        "Watch the video and judge for yourselves, he told the court.",
        "Click on the wrong link and your savings are gone, police warned.",
        "Follow the money and you will find the culprit, she said.",
        "Find the culprit on Facebook, he told his son.",
        "Share of renewables rose to 40 percent.",
        "Facebook and Twitter removed the posts.",
        "The comments are the first by the minister since Friday.",
        "Enter your email on such a page and thieves will read it.",
        "Cookies and coffee were served to the guests.",
        "Contact with the aircraft was lost at 14:05.",
        "All rights of the workers will be reserved, the minister promised.",
        "Copyright law is to change next year.",
        "Advertising on the site fell by a third.",
        "The article continues to divide readers, the paper says.",
        "Live results of the vote will be published by the ministry.",
        "Vote for me, the mayor told the crowd, and you will have water.",
        "Did you see the man? the officer asked.",
        "Download speeds fell to a tenth, users said.",
        "Subscribers to the service were not warned.",
        "Athens was hit by a storm and the temperature fell to 3°C at noon.",
        "The weather in Athens will be fair on Friday.",
        "Reuters and AP reported that the bridge was closed.",
        "With information from the police scarce, families waited.",
        "The article was published in Nea Mera on Friday and caused an outcry.",
        "Editing the film took three years.",
        "Newsroom jobs were cut by a third.",
        "Photo by photo, the gallery shows how the square changed.",
        "Photo Nikos took shows the wave.",
        "404 people crossed the border on Friday.",
        "21+ years after the war, the families still wait.",
        "Tags: they are sewn on every shirt, so that a soldier can be named.",
        "By using force, Russia wants to dictate the terms of peace.",
        "“We need your consent,” he told the deputies.",
        "Your privacy is at risk, experts say.",
        "This site is protected by UNESCO.",
        "You must be registered to vote, the clerk told her.",
        "I agree to the terms of the deal, he said.",
        "The comments do not reflect government policy.",
        "Register to vote now, the mayor told residents.",
        "If you have a tip, call the police.",
        "The UN defends all rights of the child",
        "It is forbidden to enter without permission.",
        "Advertisements continue to annoy users.",
        "The video was not available, police said.",
        "Video: police clash with fans in Volos",
        "Live: the parliament votes on the budget",
        "Poll: the government falls to third place",
        "See the face of the man who stole a bus",
        "Volos, 12 March",
        "3 June 1944",
        "Politics",
        "Photo exhibition by Nikos Pappas opens in Volos",
        "Source code of the app leaked",
        "Report: Israel strikes Iran",
        "Interview with Nikos Pappas",
        "All the news from Kyiv is bad, at least for the government.",
        "Home - Away: a new play in Volos",
        "18+ million people live there.",
        "500 dead in quake",
        "Vote: 153 for, 147 against",
        "Read the letter first.",
    ],
)
def test_a_sentence_or_a_headline_with_the_words_of_a_page_is_the_article(line: str) -> None:
    assert role(line) == role_at_the_end(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "About the author: Eleni Raptou writes about health.",
        "He was born in Volos in 1980 and studied journalism. He has been working as a journalist since 2003.",
        "She has been working as a journalist since 2005 and is a member of ESIEA.",
        "Eleni Raptou was born in Larissa. She studied politics and since 2010 she has worked on television.",
        "He is a member of ESIEA and covers the economic report for Protonea.",
        "I write about politics and sports. I studied in Athens and I love cinema.",
        "The author is a professor of history at the University of Patras.",
        "* Eleni Raptou is a lawyer and a doctor of law.",
        "The author studied economics in Athens and lives in Brussels.",
        "About the author",
    ],
)
def test_a_last_line_about_the_author_is_a_biography(line: str) -> None:
    assert role_at_the_end(line) == "author-biography"


@pytest.mark.parametrize(
    "line",
    [
        "He was born in Volos and studied law in Athens.",
        "He was born in Volos in 1950, studied law and was elected MP. He worked as a journalist for newspapers.",
        "She worked as a journalist at newspapers until she was elected to parliament in 2009.",
        "He has worked as a reporter since 2003 and was arrested twice.",
        "The author is at her best when she writes about Volos.",
        "The writer is in hospital.",
        "* The names have been changed.",
        "I studied in Volos and I love the city.",
        "He was born in 1950 and has lived in Volos since 1980.",
        "She has worked as a doctor since 2005 and speaks fluent French.",
        "She said she has been working as a journalist since 2005.",
        "The magazine has been published since 1980 and its editor was born in Volos.",
    ],
)
def test_a_last_line_about_somebody_in_the_news_is_the_article(line: str) -> None:
    assert role_at_the_end(line) == ""


def test_the_author_is_named_where_only_boilerplate_follows() -> None:
    author = "The author is a professor of history at the University of Patras."
    assert roles([*BODY, author, "Read also: more", "Tags: Patras"])[3] == "author-biography"
    assert roles([*BODY, author, "He left.", "Tags: Patras"])[3] == ""


def test_boilerplate_after_a_biography_does_not_count() -> None:
    assert roles([*BODY, BIOGRAPHY, *["Read also: more"] * 6])[3] == "author-biography"


@pytest.mark.parametrize("line", ["- " * 1000, "A" * 3000, "12/12 " * 400, "Home " * 600, "1 2 3 " * 500])
def test_a_strange_line_is_read_in_no_time(line: str) -> None:
    start = time.perf_counter()
    roles(["Kyiv waits for missiles", line])
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    "line",
    [
        "LIVE: Scores | Tables | Guide | Sponsor",
        "Home page » Politics » Cabinet » Reading time: 2'",
        "Newsroom 06/06/2023, 10:22 | Updated 06/06/2023, 11:05",
        "3 comments Share Tweet Print Send to a friend",
        "See live the course of the ballots on our map HERE",
        "Loading comments... Log in to write your own.",
    ],
)
def test_a_bar_of_links_is_furniture(line: str) -> None:
    assert roles(["Minister resigns", "The minister resigned on Monday.", line])[2] == "page-furniture"


@pytest.mark.parametrize(
    "line",
    [
        "The either / or choice was hers.",
        "Rents rose in Athens / Piraeus, the ministry said on Monday in a long statement.",
        "“Yes” | “No” | “Perhaps”",
        "He is here. See him.",
    ],
)
def test_a_slash_in_prose_makes_no_bar(line: str) -> None:
    assert roles(["Minister resigns", line, "The minister resigned on Monday."])[1] == ""
