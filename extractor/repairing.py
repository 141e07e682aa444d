"""The repair round: which rejections are worth a question, and what an answer changes in the draft.

An answer changes the draft only; whatever it says is then located and checked like the first claim.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from extractor.normalising.jurisdictions import parse_jurisdiction
from extractor.schema import Draft, DraftEvent, Fix, Rejection
from extractor.vocabulary import REQUIRED_ROLE

_PATH = re.compile(r"events\[(\d+)\](?:\.(.+))?")
_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")


def mendable(rejection: Rejection) -> bool:
    """Whether a second look at the text can bring it back: words to find, or a label whose breach costs an event or actor."""
    match rejection.reason:
        case "not_found" | "outside_evidence" | "missing_role":
            return True
        case "no_evidence":
            return not rejection.words  # where quotes were given, each is asked about by itself
        case "not_allowed":
            return rejection.path.endswith((".status", ".role"))
        case _:
            return False


def mended(draft: Draft, questions: Sequence[Rejection], fixes: Sequence[Fix]) -> Draft:
    """The draft with the answers in place. An answer of null, or one that does not fit, changes nothing."""
    events = list(draft.events)
    for fix in fixes:
        if fix.words is None or not 1 <= fix.question <= len(questions):
            continue
        index, field = _target(questions[fix.question - 1])
        events[index] = _changed(events[index], field, questions[fix.question - 1], fix, fix.words)
    return draft.model_copy(update={"events": tuple(events)})


def _target(question: Rejection) -> tuple[int, str]:
    match = _PATH.fullmatch(question.path)
    assert match is not None, question.path
    return int(match[1]), match[2] or "evidence"


def _changed(event: DraftEvent, field: str, question: Rejection, fix: Fix, words: str) -> DraftEvent:
    content = event.model_dump()
    if question.reason == "missing_role":
        kind = fix.kind or {None: None, "EU": "bloc"}.get(parse_jurisdiction(words), "country")
        actor = {"name": words, "role": REQUIRED_ROLE[event.type], "kind": kind, "affiliation": None}
        content["actors"] = (*content["actors"], actor)
    elif question.reason in {"outside_evidence", "no_evidence"}:
        content["evidence"] = (*content["evidence"], words)
    else:
        _put(content, field, words)
    try:
        return DraftEvent.model_validate(content)
    except ValidationError:
        return event


def _put(content: dict[str, Any], field: str, words: str) -> None:
    """Set `quantities[0].text` and the like."""
    *outer, last = [(step[1], step[2]) for step in _STEP.finditer(field)]
    holder = content
    for name, index in outer:
        holder[name] = list(holder[name])
        holder = holder[name][int(index)]
    name, index = last
    if index is None:
        holder[name] = words
    else:
        holder[name] = [words if at == int(index) else item for at, item in enumerate(holder[name])]
