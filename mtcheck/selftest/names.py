"""Plants in names: misspelt ones, others in their place, other offices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from mtcheck.selftest.edits import Edit, alternation, one_of, opens, titled
from mtcheck.selftest.figures import MONTHS, WEEKDAYS

SHORTEST = 5
"""Letters of a name that is misspelt: with fewer it is soon another name."""

TITLE_CASE = 0.6
"""Share of capitals from which a text is a headline in title case, where a capital says nothing."""

CAPITALISED = re.compile(r"(?<![\w’'-])[A-Z][a-zà-ž]+(?![\w-])")
NOT_NAMES = frozenset(
    MONTHS
    + WEEKDAYS
    + """
    President Prime Minister Foreign Defence Defense Finance Economy Interior Justice Health Culture Climate Crisis
    Education Energy Environment Labour Labor Migration Development Citizen Protection Civil Secretary General State
    Governor Mayor Chancellor Ambassador Commissioner Commission Council Parliament Senate Congress House White Court
    Supreme Union United States Nations Kingdom Republic Democratic Federal National International World Organization
    Organisation Agency Administration Enforcement Association Federation Fund Monetary Bank Central Exchange Stock
    Police Service Army Force Forces Security Intelligence Ministry Department Office Authority Committee Group
    University Institute Technical Observatory Museum Festival Prize Award Literature Peace League Cup Champions
    Olympic Games Mount Lake River North South East West Northern Southern Eastern Western Middle Central Great Grand
    King Queen Prince Princess Pope Doctor Professor Chief Chairman Director Deputy Vice Speaker Leader Judge General
    Party People Popular Socialist Liberal Conservative Republicans Democrats Island Islands Street Square Church Saint
    Greek French Dutch Swiss Czech Iraqi Israeli Pakistani Saudi Cypriot German Roman American African Arab Danish Welsh
    Recovery Exporters Meteorological Strategic Atomic Human Rights Court Criminal Justice Treasury Drug Fire Hellenic
    Gulf Ocean Earth Christmas Easter Internet There Their These Those Which While After Before Since
""".split()
)
"""Words with a capital that are no names of anyone or anything by themselves."""

DEMONYM = re.compile(r"(?:[a-z]ian|ish|ese|ean|[a-z]ic)s?$")
CONSONANTS = "bdfgklmnprtv"
SOUNDS_ALIKE = frozenset("bp pb dt td ck kc cq qc ks sk gk kg gj jg fv vf sz zs vw wv cs sc xs sx kx xk".split())


def name(rng: Random, source: str, target: str) -> str | None:
    """Misspell a name inside a sentence: two letters swapped, a consonant replaced, a letter dropped or put in."""
    found = list(names(target))
    if not found:
        return None
    start, end = rng.choice(found)
    way = rng.choice((swapped, replaced, dropped, inserted))
    spellings = list(way(target[start:end])) or list(replaced(target[start:end]))
    return one_of(rng, target, (Edit(start, end, text) for text in spellings))


def names(target: str) -> Iterator[tuple[int, int]]:
    """Give where the words stand that are names by themselves and open no sentence; none in title case."""
    words = [word for word in target.split() if word[0].isalpha()]
    if len(words) > 3 and sum(word[0].isupper() for word in words) > TITLE_CASE * len(words):
        return
    for match in CAPITALISED.finditer(target):
        word = match.group()
        if len(word) < SHORTEST or word in NOT_NAMES or DEMONYM.search(word) or opens(target, match.start()):
            continue
        yield match.span()


def swapped(word: str) -> Iterator[str]:
    """Swap two neighbours after the first letter, unless that is how the sound is also written."""
    for place in range(1, len(word) - 1):
        a, b = word[place], word[place + 1]
        if a != b and {a, b} != {"i", "e"} and "h" not in {a, b}:
            yield word[:place] + b + a + word[place + 2 :]


def replaced(word: str) -> Iterator[str]:
    """Replace a single consonant after the first letter by one that sounds otherwise."""
    for place in single_letters(word):
        if word[place] in "bcdfgklmnpqrstvwxz":
            for other in CONSONANTS:
                if (
                    other != word[place]
                    and word[place] + other not in SOUNDS_ALIKE
                    and other not in beside(word, place)
                ):
                    yield word[:place] + other + word[place + 1 :]


def dropped(word: str) -> Iterator[str]:
    """Drop a single letter after the first, but none that a spelling may go without."""
    for place in single_letters(word):
        if word[place] not in "hyij":
            yield word[:place] + word[place + 1 :]


def inserted(word: str) -> Iterator[str]:
    """Put a consonant beside a vowel where it doubles nothing."""
    for place in range(2, len(word)):
        if word[place - 1] in "aeiou":
            for other in CONSONANTS:
                if other not in beside(word, place) + word[place]:
                    yield word[:place] + other + word[place:]


def single_letters(word: str) -> Iterator[int]:
    """Give the places after the first where a letter stands that is not doubled."""
    for place in range(1, len(word)):
        if word[place] not in beside(word, place):
            yield place


def beside(word: str, place: int) -> str:
    """Give the letters before and after a place, in lower case."""
    return (word[place - 1 : place] + word[place + 1 : place + 2]).lower()


COUNTRIES = """
Albania|Algeria|Argentina|Armenia|Australia|Austria|Azerbaijan|Belarus|Belgium|Brazil|Bulgaria|Canada|China|Croatia|
Cyprus|Denmark|Ecuador|Egypt|Estonia|Ethiopia|Finland|France|Germany|Greece|Hungary|India|Indonesia|Iran|Iraq|Ireland|
Israel|Italy|Japan|Kenya|Latvia|Lebanon|Libya|Lithuania|Mexico|Moldova|Morocco|Nigeria|Norway|Oman|Pakistan|Poland|
Portugal|Qatar|Romania|Russia|Serbia|Slovakia|Slovenia|Spain|Sudan|Sweden|Switzerland|Syria|Tunisia|Turkey|Ukraine|
Venezuela|Vietnam|Yemen
"""
CITIES = """
Amsterdam|Ankara|Athens|Baghdad|Barcelona|Beijing|Beirut|Belgrade|Berlin|Brussels|Bucharest|Budapest|Cairo|Chicago|
Damascus|Dublin|Geneva|Helsinki|Istanbul|Jerusalem|Kharkiv|Kyiv|Lisbon|London|Madrid|Milan|Moscow|Nicosia|Odesa|Oslo|
Paris|Patras|Piraeus|Prague|Rome|Seville|Sofia|Stockholm|Strasbourg|Tehran|Thessaloniki|Tirana|Tokyo|Vienna|Warsaw|
Washington|Zagreb
"""
WITH_ARTICLE = "United States|United Kingdom|Netherlands|Philippines"
NATIONS = """
Albanian|Austrian|British|Bulgarian|Chinese|Cypriot|Egyptian|French|German|Greek|Hungarian|Iranian|Italian|Japanese|
Norwegian|Polish|Russian|Serbian|Spanish|Swedish|Turkish|Ukrainian
"""
BODIES = """
European Union|European Commission|European Central Bank|United Nations|World Health Organization|World Bank|
International Monetary Fund|European Parliament|European Council|European Space Agency|World Trade Organization|
Bank of England|Bank of Greece|Council of Europe
"""
ACRONYMS = "NATO|UNESCO|UNICEF|NASA|OPEC|Europol|Interpol|Frontex"
COMPANIES = "Boeing|Airbus|Google|Microsoft|Apple|Amazon|Tesla|Volkswagen|Toyota|Samsung|Siemens|Pfizer|Gazprom|Nvidia"
PAPERS = "Reuters|Bloomberg|CNN|BBC|Politico|Axios"
CLUBS = "Panathinaikos|Olympiacos|AEK|PAOK|Real Madrid|Barcelona|Bayern Munich|Arsenal|Liverpool|Juventus|Fenerbahce"
PEOPLE = """
Kyriakos Mitsotakis|Alexis Tsipras|Nikos Dendias|Giorgos Gerapetritis|Kyriakos Pierrakakis|Pavlos Marinakis|
Nikos Androulakis|Konstantinos Tasoulas|Michalis Chrysochoidis|Adonis Georgiadis|Yannis Stournaras|
Nikos Christodoulides|Recep Tayyip Erdogan|Hakan Fidan|Donald Trump|Joe Biden|Barack Obama|JD Vance|Marco Rubio|
Antony Blinken|Pete Hegseth|Lloyd Austin|Scott Bessent|Vladimir Putin|Sergei Lavrov|Dmitry Peskov|Dmitry Medvedev|
Volodymyr Zelensky|Andrii Sybiha|Denys Shmyhal|Rustem Umerov|Oleksandr Syrskyi|Emmanuel Macron|Sebastien Lecornu|
Friedrich Merz|Olaf Scholz|Angela Merkel|Boris Pistorius|Johann Wadephul|Giorgia Meloni|Pedro Sanchez|Keir Starmer|
Rishi Sunak|Boris Johnson|David Lammy|Yvette Cooper|Donald Tusk|Viktor Orban|Mark Rutte|Jens Stoltenberg|
Ursula von der Leyen|Antonio Costa|Kaja Kallas|Josep Borrell|Christine Lagarde|Mario Draghi|Kristalina Georgieva|
Antonio Guterres|Tedros Adhanom Ghebreyesus|Benjamin Netanyahu|Israel Katz|Xi Jinping|Narendra Modi|
Giannis Antetokounmpo|Stefanos Tsitsipas|Maria Sakkari|Emmanouil Karalis|Lionel Messi|Cristiano Ronaldo|
Novak Djokovic|Yorgos Lanthimos|Emma Stone|Christopher Nolan
"""


def listed(text: str) -> tuple[str, ...]:
    """Read a list with strokes between."""
    return tuple(item.strip() for item in text.split("|"))


GROUPS = tuple(
    listed(group)
    for group in (COUNTRIES, CITIES, WITH_ARTICLE, NATIONS, BODIES, ACRONYMS, COMPANIES, PAPERS, CLUBS, PEOPLE)
)
"""Names that can stand in each other's place."""

SURNAMES = tuple(dict.fromkeys(one.split(" ", 1)[1] for one in listed(PEOPLE) if len(one.split()) == 2))


def entity(rng: Random, source: str, target: str) -> str | None:
    """Replace the name of a country, a place, a person, a body or a company by another of its kind."""
    return one_of(rng, target, (rng.choice(edits) for edits in others(target) if edits))


def others(target: str) -> Iterator[list[Edit]]:
    """Give the edits of each name in the target: every other of its kind that the target does not name."""
    taken: list[tuple[int, int]] = []
    for group in (*reversed(GROUPS), SURNAMES):
        for match in re.finditer(rf"(?<![\w-]){alternation(group)}(?![\w-])", target):
            if all(match.end() <= start or end <= match.start() for start, end in taken) and stands(match, target):
                taken.append(match.span())
                article = ARTICLE.search(target[: match.start()])
                fitting = [one for one in group if one not in target and (not article or agrees(article, one))]
                yield [Edit(*match.span(), one) for one in fitting]


def stands(match: re.Match[str], target: str) -> bool:
    """Tell a name that stands by itself from a part of a longer one ("New Delhi", "Athens Stock Exchange")."""
    before = re.search(r"\b(?:New|North|South|East|West|Northern|Southern|Western|Eastern) $", target[: match.start()])
    inside = match.group() in (*GROUPS[0], *GROUPS[1]) and re.match(r" [A-Z]", target[match.end() :])
    return not before and not inside


ARTICLE = re.compile(r"\b(?P<article>[Aa]n?) $")


def agrees(article: re.Match[str], text: str) -> bool:
    """Tell whether an indefinite article can stand before a text."""
    return (text[0].lower() in "aeiou") == article["article"].endswith("n")


OFFICES = (
    ("prime minister", "premier"),
    ("vice president", "vice-president"),
    ("president",),
    ("foreign minister", "foreign secretary", "secretary of state"),
    ("defence minister", "defense minister", "defense secretary", "defence secretary"),
    ("finance minister", "treasury secretary"),
    ("interior minister", "home secretary"),
    ("health minister",),
    ("culture minister",),
    ("justice minister", "attorney general"),
    ("minister",),
    ("chancellor",),
    ("spokesman", "spokeswoman", "spokesperson", "press secretary"),
    ("secretary general", "secretary-general"),
    ("director general", "director-general"),
    ("director",),
    ("mayor",),
    ("governor",),
    ("ambassador",),
    ("lawyer",),
    ("prosecutor",),
    ("judge",),
    ("coach",),
    ("team leader",),
)
"""Offices, each with its other names."""

PLAIN = frozenset("minister director judge coach".split())
"""Offices that say which one in the words before or after, and are replaced only where they do not."""

OF = re.compile(r" (?:of|for)\b")
DETERMINER = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|former|then)\s$")


def office(rng: Random, source: str, target: str) -> str | None:
    """Replace an office by another one."""
    return one_of(rng, target, (rng.choice(list(other_offices(match, target))) for match in offices(target)))


def offices(target: str) -> Iterator[re.Match[str]]:
    """Give the offices in the target, in small letters and with capitals."""
    pattern = alternation(name for names in OFFICES for name in names)
    for match in re.finditer(rf"(?<![\w-])(?i:{pattern})(?![\w-])", target):
        plain = match.group().lower() in PLAIN
        alone = DETERMINER.search(target[: match.start()]) and not OF.match(target, match.end())
        if not plain or alone:
            yield match


def other_offices(match: re.Match[str], target: str) -> Iterator[Edit]:
    """Put the first name of every other office in the place of one, with the article that it takes."""
    article = ARTICLE.search(target[: match.start()])
    for names in OFFICES:
        if match.group().lower() in names or names[0] in PLAIN:
            continue
        text = titled(names[0]) if match.group()[0].isupper() else names[0]
        if article:
            which = article["article"][0] + ("n" if text[0].lower() in "aeiou" else "")
            yield Edit(article.start(), match.end(), f"{which} {text}")
        else:
            yield Edit(*match.span(), text)
