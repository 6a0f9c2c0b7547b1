"""Verbs and clauses of an English sentence, as far as the classes of its words tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck import nlp
from mtcheck.grammar.model import END, START, english
from mtcheck.grammar.tagging import Tagged, tag_all, tagged, tagger
from mtcheck.types import Bitext, Pair

BE = frozenset("am is are was were 's 're 'm".split())
MODALS = frozenset("can could will would may might must shall should ca wo 'd 'll cannot".split())
AUXILIARIES = BE | MODALS | frozenset("has have had 've do does did MD".split())
"""Classes that are finite by themselves."""

FINITE = frozenset(["VBD", "VBZ", "VBP"])
VERBS = FINITE | {"VB", "VBN", "VBG"}
NOUNS = frozenset(["NN", "NNS", "NNP"])
DETERMINERS = frozenset(
    "the a an this these those his her its their my our your some any no each every another".split()
)
PREPOSITIONS = frozenset(
    "of in at for with by from on into about after before between during against under over through per via".split()
)
PRONOUNS = frozenset("i you he she it we they".split())

NO_FINITE_AFTER = frozenset("to be been being has have had 've n't not let".split()) | AUXILIARIES
"""Classes after which a plain form or a participle is no finite verb."""

STAND_ALONE = frozenset("this these those some any each".split())
"""Determiners that may be a subject by themselves."""

NOT_A_VERB = DETERMINERS | PREPOSITIONS | {"JJ", "CD", "'s"}
"""Classes after which a word that may be a noun is one."""


STOPS = frozenset(".!?")

OPENS_CLAUSE = frozenset("who which because although though whose that".split())
"""Words after which a clause with a verb of its own follows."""

NO_CLAUSE = {
    "that": frozenset(["NN", "JJ", "of", "in"]),
    "because": frozenset(["of"]),
    "although": frozenset(["JJ", "RB", "VBN", "VBG", "not", "in"]),
    "though": frozenset(["JJ", "RB", "VBN", "VBG", "not", "in", ","]),
    "which": frozenset(["NN", "NNS", "JJ", "to"]),
}
"""Classes after a word that show that it opens no clause: "because of", "that day"."""

NO_RELATIVE = frozenset("of in at for to with from by on after before and or like than as is was".split()) | {
    ",",
    '"',
    START,
}
"""Classes before "that" which show that it points at something."""


BY_RULES = 0.05
"""By how much less sure classes are that rules alone found."""


def sentences(bitext: Bitext) -> Iterator[tuple[Pair, tuple[Tagged, ...]]]:
    """Give the sentences of an article's body with their words and classes, which are found in one batch."""
    body = [pair for pair in bitext.article if pair.target.kind == "body"]
    tag_all([pair.target.text for pair in body])
    for pair in body:
        yield pair, tagged(pair.target.text)


def sure(confidence: float) -> float:
    """Give the confidence of a finding that rests on the classes of words: less where rules alone find them."""
    return round(confidence if nlp.installed() else confidence - BY_RULES, 2)


def basis() -> dict[str, str]:
    """Say in the evidence of a finding what gave the classes of words."""
    return {"word classes": tagger()}


def words_of(words: Sequence[Tagged]) -> int:
    """Count the words without marks."""
    return sum(word.text[0].isalnum() for word in words)


def is_finite(word: Tagged) -> bool:
    """Tell whether a word is a finite verb by its class."""
    return word.tag in FINITE or word.tag in AUXILIARIES


def may_be_finite(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a word can be a finite verb where it stands, by all classes that it may have."""
    word, left = words[number], words[number - 1].tag if number else START
    if is_finite(word):
        return True
    if left in NO_FINITE_AFTER:
        return False
    if left == "RB" and word.tag in {"NN", "NNS"}:
        return True
    if left in NOT_A_VERB - STAND_ALONE and not ends_phrase(words, number - 1):
        return False
    if word.tag == "JJ" and word.lower.endswith("ed"):
        return True
    if word.tag in {"VB", "VBN"}:
        return word.tag == "VB" or any(one == "VBD" for one, _ in english().classes(word.text, number == 0))
    if word.tag not in {"NN", "NNS", "JJ", "RB", "FW", "NNP"}:
        return False
    found = english().counted(word.text) or english().counted(word.lower)
    return bool({"VB", *FINITE} & found.keys()) or is_s_form(word.text) or (not found and may_be_verb(word.text))


def ends_phrase(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a number ends a phrase, so that a verb may follow: "in 2001 required", "one shapes"."""
    before = words[number - 1].tag if number else ""
    return words[number].tag == "CD" and (before in PREPOSITIONS or words[number].lower == "one")


def is_s_form(word: str) -> bool:
    """Tell whether a word is the form in -s of one that the corpus has as a verb."""
    plain = (word[: -len(end)] + whole for end, whole in S_FORMS if len(word) > SHORT and word.endswith(end))
    return any("VB" in english().counted(form) for form in plain)


S_FORMS = (("ies", "y"), ("es", ""), ("s", ""))
SHORT = 4
"""Letters of words that may end in an s of their own: "his", "plus"."""


def may_be_verb(word: str) -> bool:
    """Tell whether a word that the corpus does not have is no name, and its ending shows no noun or adjective."""
    return word.islower() and word.isalpha() and not word.endswith(NO_VERB)


NO_VERB = tuple(
    """tion tions ness nesses ity ities ment ments ism isms ist ists ship ships ance ence ances ences ency ancy
    al ous ive ic able ible less ful ish ant ent er ers or ors ing ings ian ians ics ly graph phy""".split()
)
"""Endings of nouns, adjectives and adverbs."""


def is_only(word: Tagged, *forms: str) -> bool:
    """Tell whether the corpus has a word often enough, and in nothing but some finite forms."""
    if not word.text.islower():
        return False
    found = english().counted(word.text)
    total = sum(found.values())
    return total >= 5 and sum(found.get(form, 0) for form in forms) == total


RARELY = 5
"""Times that a word must be a verb for each time that it is a plural."""


def is_third_person(word: Tagged) -> bool:
    """Tell whether a word is a verb in the third person, hardly ever a plural, and nothing else."""
    found = english().counted(word.lower)
    return found.get("VBZ", 0) > RARELY * found.get("NNS", 0) and not found.keys() - {"VBZ", "NNS"}


def asks(words: Sequence[Tagged]) -> bool:
    """Tell whether the first sentence of a segment is a question."""
    return next((word.tag for word in words if word.tag in STOPS), ".") == "?"


TAKES_TO = frozenset(
    """point points pointed refer refers referred referring belong belongs belonged listen listens listened listening
    relate relates related adhere adheres adhered subscribe subscribes object objects objected respond responds
    responded contribute contributes contributed lead leads led amount amounts amounted talk talks talked talking
    speak speaks spoke spoken speaking turn turns turned look looks looked go goes went gone going come comes came
    used accustomed committed devoted attached exposed subjected entitled introduced according access""".split()
)
"""Words that take "to" with a noun, so that "to" may stand alone behind them: "the problems they point to were ..."."""


def is_stranded(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a "to" belongs to the word before it and no infinitive follows."""
    return bool(number) and words[number].tag == "to" and words[number - 1].lower in TAKES_TO


def is_verb_alone(word: Tagged) -> bool:
    """Tell whether a word is a verb in the third person, and neither it nor its plain form is a noun."""
    return is_only(word, "VBZ") and "NN" not in english().counted(word.lower[:-1])


def verbs(words: Sequence[Tagged]) -> int:
    """Count the words of a sentence that can be finite verbs."""
    return sum(may_be_finite(words, number) for number in range(len(words)))


def clauses(words: Sequence[Tagged]) -> int:
    """Count the subordinate clauses of a sentence that need a finite verb of their own."""
    return sum(opens_clause(words, number) for number in range(1, len(words)))


def opens_clause(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a clause that needs a verb begins at a word."""
    word, before = words[number], words[number - 1].tag
    after = words[number + 1].tag if number + 1 < len(words) else END
    if word.text.isupper() or word.tag not in OPENS_CLAUSE or after in NO_CLAUSE.get(word.tag, ()) or after in STOPS:
        return False
    if word.tag != "that":
        return True
    behind = words[number + 2].tag if number + 2 < len(words) else END
    stands_alone = behind in {*STOPS, END} or words[number + 1].lower in {"much", "many"}
    return number > 1 and before not in NO_RELATIVE and not stands_alone
