"""Words of a text that deny what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.facts.lexemes import lexemes
from mtcheck.facts.words import source_words
from mtcheck.languages import FLAGS, language
from mtcheck.languages.dictionary import is_word
from mtcheck.languages.glosses import glosses
from mtcheck.languages.spelling import plain as spelt
from mtcheck.types import Span

PLAIN = frozenset("not no never nobody nothing nowhere neither nor cannot none without".split())
"""English words of negation that are plain, besides contractions with n't."""

FORGET = re.compile(
    r"(?:not|n[’']t) (?:(?:forget|hesitate|necessarily|fail|only)\b|(?:\w+ ){1,8}until\b)", re.IGNORECASE
)
"""Negations that affirm: "do not forget to", "didn't open again until"."""

AFFIRMING = {
    "cs": re.compile(r"\b(?:nejen(?:že)?|nejednou|neméně|nemálo|ne (?:méně|více|dříve|později) než)\b", re.IGNORECASE),
    "de": re.compile(r"\bnichts (?:\w+ ){0,2}(?:anderes|weiter) als\b", re.IGNORECASE),
    "el": re.compile(r"\bδεν\s+(?:\w+\s+){1,3}παρά\b", re.IGNORECASE),
    "es": re.compile(r"\bno (?:\w+ ){1,4}más que\b", re.IGNORECASE),
    "fr": re.compile(
        r"\bn(?:e |[’'])(?:(?!(?:pas|plus|jamais|rien|personne|guère)\b)\w+[ ’']){1,4}qu(?:e\b|[’'])", re.IGNORECASE
    ),
    "it": re.compile(r"\bnon (?:\w+ ){1,4}(?:se non|altro che)\b", re.IGNORECASE),
    "pt": re.compile(r"\bnão (?:\w+ ){1,4}(?:senão|mais (?:do )?que)\b", re.IGNORECASE),
    "ro": re.compile(r"\bnu (?:\w+ ){1,6}decât\b", re.IGNORECASE),
    "ru": re.compile(r"\bне (?:кто ино[йе]|что ино[ей]|иначе),? как\b", re.IGNORECASE),
    "tr": re.compile(
        r"\b(?:sadece|yalnızca|yalnız)\b[^.;!?]{1,60}?\bdeğil(?=,?\s(?:aynı zamanda|ayrıca)\b)", re.IGNORECASE
    ),
    "uk": re.compile(r"\bне (?:хто інший|що інше|інакше),? як\b", re.IGNORECASE),
}
"""Negations of other languages that affirm with words in between, "δεν μπορώ παρά να"; the language data has those
of one piece ("nicht nur") among what denies without a negation word.
"""

CORE = frozenset({"not", "never", "cannot"})

CONTRACTED = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|wo|would|ca|could|should|must|need|ai)n[’']t\b", re.IGNORECASE
)
IDIOM = re.compile(
    r"\b(?:not only|not just|not merely|not least|not to mention|no doubt|no matter|no more than|no less than|"
    r"no fewer than|no later than|no sooner|nothing but|nothing short|whether or not|if not|or not|why not|"
    r"not unlike|none other|no longer than|not until|none of which|"
    r"not (?:\w+ ){1,6}until|never mind|not without|no one else|no\.|no \d|nor any)",
    re.IGNORECASE,
)
UNLESS = re.compile(
    r"\b(?:not|cannot|never|no|none|nobody|nothing|\w+n[’']t)\b(?:,? [\w’'-]+){1,9},? unless\b", re.IGNORECASE
)
"""Two denials that make a condition: "cannot be done unless" is "can only be done if"."""

DENYING = re.compile(
    r"\b(?:far from|run(?:s|ning)? out|ran out|rather than|instead of|other than|too \w+ to|"
    r"short of|free (?:of|from)|by no means|at no)\b",
    re.IGNORECASE,
)
PREFIX = re.compile(
    r"un(?!der|til|ion|ite|iq|iv)(?=[a-z]{4})|non-?|(?:in|im|il|ir)(?=[a-z]+(?:able|ible|ate|ent|ant|ive|ect|ous|ic|al|ure)$)|"
    r"dis(?=agree|like|approv|trust|prov|connect|obey|regard|satisf|allow|qualif|continu|honest|loyal|abled)"
)
CZECH = re.compile(r"ne(?=\w{2})|ni(?=kdo|kdy|kde|c\b|jak)")
SUPERLATIVE = re.compile(r"nej\w*(?:ší(?:ch|m|mi|ho|mu)?|[ěe]ji|méně|více|dříve|později|déle|spíše)")
TURKISH = re.compile(r"\w{2,}(?:m[aeıiuü](?:d[ıiuü]|m[ıiuü]ş|z|yor|yacak|yecek|sın|sin|mal[ıi]|k\b)|m[ıiuü]yor)\w*")
MORPHOLOGY = {"cs", "sk", "tr", "ja", "zh"}
"""Languages that negate within the verb, where only the pattern of a word tells."""

UNSPACED = {
    "ja": re.compile(r"ない|なかっ|なく(?!な)|ません|ぬ(?=[。、]|$)|ず(?=に|、|。|$)|ざる"),
    "zh": re.compile(
        r"不(?!仅|僅|断|斷|过|過|同)|没|沒|非(?!常|洲)|未(?!来|來)|勿"
        r"|(?:(?<![^\W_])|(?<=[你您们們请請就可也都了万萬]))[别別](?![的人墅国國处處名克具样樣致称稱开開有论論离離尔爾列斯])"
    ),
}
DENYING_CJK = re.compile(r"無|无|不|非|未|否|反対|反对|防止|避|禁|拒|免|缺|失敗|失败|誰も")
"""What may deny within a word of Japanese or Chinese."""


@dataclass(frozen=True, slots=True)
class Negations:
    """What denies in a text.

    `core` are the words that do nothing else ("not"), `plain` all that negate by themselves ("nobody",
    "without"); `denials` counts words that may ("refuse", "unable").
    """

    core: tuple[Span, ...]
    plain: tuple[Span, ...]
    denials: int


@lru_cache(maxsize=4096)
def negations(text: str, code: str) -> Negations:
    """Find what denies in a text."""
    if code == "en":
        return english(text)
    if code in UNSPACED:
        return unspaced(text, code)
    core, plain, denials = [], [], 0
    affirming = [match.span() for match in AFFIRMING[code].finditer(text)] if code in AFFIRMING else []
    negators = language(code).negators
    for lexeme in lexemes(text, code):
        if any(start <= lexeme.start < end for start, end in affirming):
            denials += 1
            continue
        follows = text[lexeme.end : lexeme.end + 2].strip()
        if spelt(lexeme.text, code) in negators and not (lexeme.text.lower() in {"δε", "μη"} and follows.isupper()):
            core.append(Span(lexeme.start, lexeme.end))
        tables = {form.table for form in lexeme.forms} if lexeme.forms else ()
        if "negation" in tables:
            plain.append(Span(lexeme.start, lexeme.end))
        elif "denial" in tables:
            denials += 1
        elif inflected(lexeme.text, code):
            plain.append(Span(lexeme.start, lexeme.end))
        if inflected(lexeme.text, code):
            core.append(Span(lexeme.start, lexeme.end))
    denials += sum(mostly_denies(word.glosses) for word in source_words(text, code) if not word.function)
    return Negations(tuple(core), tuple(plain), denials)


def unspaced(text: str, code: str) -> Negations:
    """Find what denies in Chinese or Japanese; a Chinese "不" within a word such as "不少" is plain and not core."""
    spans = tuple(Span(*match.span()) for match in UNSPACED[code].finditer(text))
    inside = affirmed(text, code) if code == "zh" else []
    core = tuple(span for span in spans if not any(word.start <= span.start < word.end for word in inside))
    return Negations(core, spans, len(DENYING_CJK.findall(text)))


@lru_cache(maxsize=2)
def flagged(code: str) -> re.Pattern[str] | None:
    """Give the pattern of all words of negation and denial of a language that is written without spaces."""
    return language(code).forms.pattern(*FLAGS)


def affirmed(text: str, code: str) -> list[Span]:
    """Find the words that hold a character of negation and need no negation in English: "不少", "不得不"."""
    forms, pattern = language(code).forms, flagged(code)
    words = pattern.finditer(text) if pattern else ()
    return [Span(*word.span()) for word in words if any(form.table == "denial" for form in forms.lookup(word.group()))]


def inflected(word: str, code: str) -> bool:
    """Tell whether a verb or adjective is negated by its own prefix or ending, as in Czech and Turkish."""
    if code in {"cs", "sk"}:
        small = word.lower()
        negated = small.startswith("ne") and len(small) > 4 and not SUPERLATIVE.fullmatch(small)
        return negated and is_word(small[2:], code) and not glosses(code).of(word)
    return code == "tr" and bool(TURKISH.fullmatch(word))


@lru_cache(maxsize=16384)
def mostly_denies(glosses: tuple[str, ...]) -> bool:
    """Tell whether half or more of the English words for a word deny."""
    return 2 * sum(map(denies, glosses)) >= len(glosses) > 0


@lru_cache(maxsize=8192)
def denies(word: str) -> bool:
    """Tell whether an English word denies: by its prefix or ending, or as the list of denials has it."""
    small = word.lower()
    if small in PLAIN or small == "non" or small.endswith("less"):
        return True
    if any(form.table in {"denial", "negation"} for form in language("en").forms.lookup(small)):
        return True
    prefix = PREFIX.match(small)
    return bool(prefix and is_word(small[prefix.end() :], "en"))


@lru_cache(maxsize=4096)
def english(text: str) -> Negations:
    """Find what denies in an English text; "not only" and its like do not."""
    idioms = [match.span() for match in IDIOM.finditer(text)]
    idioms += [match.span() for pattern in (FORGET, UNLESS) for match in pattern.finditer(text)]
    plain = [
        Span(*match.span())
        for match in CONTRACTED.finditer(text)
        if not any(start < match.end() <= end for start, end in idioms)
    ]
    denials = len(idioms) + len(DENYING.findall(text))
    for match in re.finditer(r"[A-Za-z]+", text):
        word = match.group().lower()
        if word in PLAIN and not any(start <= match.start() < end for start, end in idioms):
            plain.append(Span(*match.span()))
        elif denies(word):
            denials += 1
    plain.sort(key=lambda span: span.start)
    core = [span for span in plain if text[span.start : span.end].lower() in CORE or CONTRACTED.match(text, span.start)]
    return Negations(tuple(core), tuple(plain), denials)
