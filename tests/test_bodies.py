"""What is sent as bytes, and what a reply must not hold."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from extractor.bodies import render_body, stand_in
from extractor.schema import Draft, Repair
from extractor.writing import Constant
from tests.scripted import drafted

WORDS = st.text(max_size=4) | st.sampled_from(['"', '":', '\\":', "\\\\", " :", '" :', '"a": 1', ":", "\\"])
COLONS = st.sampled_from([":", ": ", " :", "\n:\t", "\r\n : "])


def keyed_twice(text: str) -> bool:
    """Whether an object in it has a key twice, read by another parser."""
    twice: list[bool] = []

    def hold(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        twice.append(len(dict(pairs)) < len(pairs))
        return dict(pairs)

    json.loads(text, object_pairs_hook=hold)
    return any(twice)


@st.composite
def objects(draw: st.DrawFn, members: dict[str, str]) -> str:
    """An object in JSON, at times with some of its members once more, and with blanks where JSON lets them be."""
    again = draw(st.lists(st.sampled_from(sorted(members)), max_size=1))
    given = draw(st.permutations([*members.items(), *((name, members[name]) for name in again)]))
    return "{" + ", ".join(f"{json.dumps(name)}{draw(COLONS)}{value}" for name, value in given) + "}"


@st.composite
def repairs(draw: st.DrawFn) -> str:
    words = st.none() | WORDS
    fixes = [
        draw(
            objects(
                {"question": "1", "words": json.dumps(draw(words), ensure_ascii=draw(st.booleans())), "kind": "null"}
            )
        )
        for _ in range(draw(st.integers(0, 3)))
    ]
    return draw(objects({"fixes": f"[{', '.join(fixes)}]"}))


@st.composite
def drafts(draw: st.DrawFn) -> str:
    event = drafted(summary=draw(WORDS), products=draw(st.lists(WORDS, max_size=2)))
    parts = {name: json.dumps(value) for name, value in event.items()}
    actors = [{name: json.dumps(value) for name, value in actor.items()} for actor in event["actors"]]
    parts["actors"] = f"[{', '.join(draw(objects(actor)) for actor in actors)}]"
    return draw(objects({"planted": "[]", "events": f"[{draw(objects(parts))}]"}))


@given(shape_and_text=st.tuples(st.just(Repair), repairs()) | st.tuples(st.just(Draft), drafts()))
def test_a_key_given_twice_is_found_wherever_it_stands(shape_and_text: tuple[type[Draft] | type[Repair], str]) -> None:
    """A parser would silently take the last."""
    shape, text = shape_and_text
    if keyed_twice(text):
        with pytest.raises(ValidationError, match="given twice in one object"):
            stand_in(shape).model_validate_json(text, strict=True)
    else:
        assert stand_in(shape).model_validate_json(text, strict=True) == shape.model_validate_json(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
MESSAGE = st.fixed_dictionaries(
    {"role": st.sampled_from(["system", "user", "assistant"]), "content": st.text() | JSON}, optional={"name": JSON}
)


@given(
    messages=st.lists(MESSAGE | JSON, max_size=3),
    schema=st.dictionaries(st.text(), JSON, max_size=3),
    others=st.dictionaries(st.text(), JSON, max_size=3),
)
def test_a_body_put_together_is_the_json_of_the_whole(messages: Any, schema: Any, others: Any) -> None:
    """Byte for byte, whatever was rendered before."""
    body = {"messages": messages, "response_format": Constant(schema), **others}
    for _ in range(2):
        assert render_body(body) == json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
