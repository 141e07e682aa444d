"""A phrase of time: its tokens, their shape, and the tense of the sentence around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, Literal, NamedTuple

from extractor.normalising._date_tables import LEXICON, Hint, Token
from extractor.normalising._date_tense import (
    Reading,
    compares_with,
    follows_an_event,
    governing_past,
    is_announced,
    language_of,
    names_an_event,
    read_tense,
    tense_of_noun,
    words_before,
)
from extractor.normalising._date_words import fold
from extractor.vocabulary import Tense

_WINDOW = 600
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_ARTICLES: Final = ("the", "le", "la", "el", "dem", "den", "der")
_FROM_ON: Final = (["partir", "de"], ["partir", "du"], ["partir", "del"], ["compter", "de"], ["compter", "du"])
_CONDITION: Final = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Ff]alls|[Ss]ofern|[Ss]auf si|[Aa] menos que)\b[^.;,]*$")
"""What a deadline still to come hangs on: "if no deal is struck by Jan 1"."""
_PROLONGED: Final = re.compile(r"\b(?:extend|delay|postpon|suspend|push|defer|exempt|waive|pause|prolong|reprieve)")


def shape_of(tokens: Iterable[Token]) -> str:
    return "".join([kind for kind, _ in tokens])


class Phrase(NamedTuple):
    """Tokens with their shape, one letter each, and what surrounds them.

    Attributes:
        given: the tense that the caller knows.
        asked: what was asked about the tense, so that the caller learns whether it matters.
    """

    shape: str
    tokens: tuple[Token, ...]
    hints: int
    words: str
    sentence: str
    on: date | None
    given: Tense | None
    by_nearness: bool
    asked: list[str]

    def number(self, kinds: str) -> int:
        """The number of the first token of these kinds; 0 where there is none."""
        for kind, value in self.tokens:
            if kind in kinds:
                return value
        return 0

    def has(self, hint: int) -> bool:
        return bool(self.hints & hint)

    def holds(self, kinds: str) -> bool:
        return self.deixis(kinds) != ""

    def with_tokens(self, tokens: Iterable[Token]) -> Phrase:
        tokens = tuple(tokens)
        return self._replace(shape=shape_of(tokens), tokens=tokens)

    def deixis(self, kinds: str = "ltxLpZ") -> str:
        """The letter of "last", "this" or "next" in the phrase, or nothing."""
        for kind in self.shape:
            if kind in kinds:
                return kind
        return ""

    def given_tense(self) -> Tense | None:
        self.asked.append("given")
        return self.given

    def verb(self) -> Reading | None:
        self.asked.append("verb")
        return self.given or read_tense(self.words, self.sentence)

    def starts(self) -> bool:
        """Whether something is said to apply from this time on."""
        hints = self.hints | _hints_before(self.words, self.sentence)
        return bool(hints & Hint.FROM) and not self._compares()

    def tense(self) -> Tense | None:
        """Past or future; a deadline ("by Friday") lies ahead, unless a verb in the past makes that doubtful."""
        self.asked.append("tense")
        told = tense_of_noun(self.words, self.sentence) or self.given
        if told:
            return told
        verb = read_tense(self.words, self.sentence)
        if verb == "future" and self._names_an_event():
            return None
        hints = self.hints | _hints_before(self.words, self.sentence)
        if hints & Hint.FROM and verb != "future" and self._compares():
            return "past"
        if hints & Hint.SINCE:
            return "past"
        if hints & (Hint.BY | Hint.UNTIL):
            prolonged = hints & Hint.UNTIL and _PROLONGED.search(self.sentence[:_WINDOW])
            is_condition = verb == "unsure" and _CONDITION.search(self.sentence.partition(self.words)[0][-_WINDOW:])
            return "future" if verb in (None, "future") or prolonged or is_condition else None
        if hints & Hint.FROM and verb == "past" and not (self.has(Hint.BETWEEN) or _opens(self.words, self.sentence)):
            return "future" if is_announced(self.words, self.sentence) else None
        return verb if verb != "unsure" else None

    def _compares(self) -> bool:
        return not self.holds("now") and compares_with(self.words, self.sentence)

    def _names_an_event(self) -> bool:
        return follows_an_event(self.words, self.sentence) or names_an_event(self.words, self.sentence)

    def is_deadline(self) -> bool:
        return bool((self.hints | _hints_before(self.words, self.sentence)) & (Hint.BY | Hint.UNTIL))

    def past(self) -> Literal["perfect", "participle", "plain"]:
        """What kind of past the sentence tells, where the tense is read from it."""
        self.asked.append("past")
        return "plain" if self.given else governing_past(self.words, self.sentence)

    def is_chinese(self) -> bool:
        return self.sentence != "" and language_of(self.sentence) == "zh"


def _opens(words: str, sentence: str) -> bool:
    """Whether the words open their sentence: "Desde el domingo, … anunció" tells when something began."""
    return sentence.lstrip("«“\"'¿¡ ").startswith(words)


def _hints_before(words: str, sentence: str) -> int:
    """Hints of a preposition left behind in the sentence: "by" before "July 6"."""
    printed = words_before(words, sentence)
    if not printed:
        return 0
    before = _LETTERS.findall(fold(printed))
    while before and (before[-1] in _ARTICLES or before[-2:] in _FROM_ON):
        before.pop()
    hints = 0
    for token in LEXICON.get(before[-1], ()) if before else ():
        hints |= Hint.FROM if token.kind == "g" else token.value if token.kind in ("", "r", "e") else 0
    return hints & (Hint.BY | Hint.UNTIL | Hint.SINCE | Hint.FROM)


# Before shapes are read, small groups of tokens become one: "last year", "third quarter".


def _calendar_year(tokens: tuple[Token, ...]) -> Token | None:
    """Reads "last year" as A, a year counted from the document's."""
    unit, deixis = tokens if tokens[0].kind == "Y" else tokens[::-1]
    return Token("A", deixis.value) if unit.value == 1 else None


def _named_year(tokens: tuple[Token, ...]) -> Token | None:
    """Reads "the year 1986" as that year, and "les années 1980" and "década de 1980" as the decade."""
    unit, number = tokens if tokens[0].kind in "XY" else tokens[::-1]
    if unit.value == 3 and number.value % 10 == 0:
        decade = number.value if number.kind == "y" else 1900 + number.value
        return Token("c", decade // 10) if decade >= 1930 else None
    return number if number.kind in "yA" and unit.kind == "Y" else None


def _counted(kind: str, highest: int) -> Callable[[tuple[Token, ...]], Token | None]:
    """Reads "third quarter" as q3 and "final quarter" as q4."""

    def count(tokens: tuple[Token, ...]) -> Token | None:
        number = next(token.value for token in tokens if token.kind in "onlL")
        number = highest if number == -1 else number
        return Token(kind, number) if 1 <= number <= highest else None

    return count


_REDUCTIONS: Final = (
    (re.compile(r"[ltx]Y|Y[ltxL](?!Y)"), _calendar_year),
    (re.compile(r"[oL]Q(?=[yA])|lQ(?=[yA])|oQ|Qo|Qn(?=[yA])"), _counted("q", 4)),
    (re.compile(r"oH|[lL]H(?=[yA])"), _counted("h", 2)),
    (re.compile(r"[XY][yn](?![DWMQHYX])|[yA]Y"), _named_year),
)


_REDUCIBLE: Final = frozenset("QHYX")
"""Every group has one of these."""


def reduced(tokens: tuple[Token, ...], shape: str) -> tuple[tuple[Token, ...], str]:
    if _REDUCIBLE.isdisjoint(shape):
        return tokens, shape
    for pattern, build in _REDUCTIONS:
        at = 0
        while found := pattern.search(shape, at):
            at = found.end()
            token = build(tokens[found.start() : at])
            if token is not None:
                at = found.start()
                tokens = (*tokens[:at], token, *tokens[found.end() :])
                shape = shape_of(tokens)
                at += 1
    return tokens, shape
