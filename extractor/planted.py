"""Passages that speak to a machine instead of a reader.

A text can't change what this package does, only try to change what a model answers; and whatever a model answers is
held against the text. What tries is reported, so that a person can look. The model points at such passages; these
patterns find the plain ones without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from extractor.locating import Place, Source

_PARAGRAPH_LIMIT: Final = 1_500
_MATCHING_ASCII: Final = "\u0131\u0130\u017f\u212a"
"""Letters beyond ASCII that a pattern without case takes for i, s and k."""
_PATTERNS: Final = tuple(
    (tuple(group.split("|") for group in signs.split(" & ")), re.compile(pattern, re.IGNORECASE))
    for signs, pattern in (
        (
            "ignore|disregard|forget|override",
            r"\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:previous|prior|above|earlier|preceding|your)\b"
            r"[^.\n]{0,30}\b(?:instructions?|prompts?|rules?|messages?)\b",
        ),
        (
            "reading|processing|parsing|extracting|summari|analy & ai|a.i.|llm|language model|chatbot|machine reader",
            r"\b(?:AI|A\.I\.|LLM|language model|chatbot|machine reader)s?\b[^.\n]{0,60}"
            r"\b(?:reading|processing|parsing|extracting|summari[sz]ing|analy[sz]ing) th(?:is|e)\b",
        ),
        (
            "attention|note|instruction|message & ai|llm|language model",
            r"\b(?:attention|note|instructions?|message)\b[^.\n]{0,20}\b(?:to|for)\b[^.\n]{0,20}\b(?:AI|LLM|language models?)\b",
        ),
        (
            "<|[",
            r"</?\s*(?:system|assistant|developer|instructions?)\b[^>\n]{0,40}>|<\|[a-z_]{2,20}\|>|\[/?INST\]",
        ),
        (
            "system prompt|system message|system override|new instruction|updated instruction",
            r"\b(?:system prompt|system message|system override|new instructions?|updated instructions?)\s*[:>]",
        ),
        (
            "you are",
            r"\byou are (?:now )?(?:an? )?(?:helpful |unrestricted )?(?:AI|assistant|language model)\b",
        ),
        (
            "reveal|print|repeat|output & prompt|instructions",
            r"\b(?:reveal|print|repeat|output)\b[^.\n]{0,30}\b(?:your|the) (?:system )?(?:prompt|instructions)\b",
        ),
        ("忽略", r"忽略[^。\n]{0,12}(?:之前|以上|先前)[^。\n]{0,12}(?:指令|提示|要求)"),
    )
)


def planted(source: Source) -> Iterator[Place]:
    """The paragraphs in which a text speaks to a machine, first to last; a sentence where a paragraph is most of a text."""
    seen: set[Place] = set()
    for match in sorted(_hits(source.text), key=lambda match: match.start()):
        place = _around(source, Place(match.start(), match.end()))
        if place not in seen:
            seen.add(place)
            yield place


def _hits(text: str) -> Iterator[re.Match[str]]:
    """What the patterns find; one is only tried where a text has the words without which it finds nothing."""
    small = text.lower()
    unlike = any(letter in text for letter in _MATCHING_ASCII)
    for signs, pattern in _PATTERNS:
        if unlike or all(any(sign in small for sign in group) for group in signs):
            yield from pattern.finditer(text)


def _around(source: Source, hit: Place) -> Place:
    text = source.text
    start = text.rfind("\n", 0, hit.start) + 1
    end = text.find("\n", hit.end)
    end = len(text) if end < 0 else end
    if end - start > min(_PARAGRAPH_LIMIT, len(text) // 2):
        start, end = source.sentence(hit)
    words = text[start:end]
    return Place(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
