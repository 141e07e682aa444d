"""Bodies of requests as bytes. What is the same in every request is made and rendered once."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar, get_args, get_origin

import pydantic_core
from instructor import OpenAISchema
from pydantic import BaseModel, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from extractor.writing import Constant, Writing

Sent = TypeVar("Sent", bound=BaseModel)


@functools.cache
def sent_schema(shape: type[BaseModel]) -> dict[str, Any]:
    """The JSON schema of a shape, made once. It is shared: nobody changes it."""
    return shape.model_json_schema()


@functools.cache
def strict_format(shape: type[BaseModel]) -> Constant:
    """What asks a service for strict structured output in a shape."""
    schema = {"name": shape.__name__, "strict": True, "schema": sent_schema(shape)}
    return Constant({"type": "json_schema", "json_schema": schema})


@functools.cache
def stand_in(shape: type[Sent]) -> type[Sent]:
    """A shape as instructor needs to see it: its name, prose, schema and validation, and no fields.

    instructor looks through every field of a response model four times a request and makes the schema anew each time;
    both take longer than everything else that it does. What comes back is an instance of the shape itself.
    """

    class StandIn(OpenAISchema):
        @classmethod
        def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:
            return dict(sent_schema(shape))

        @classmethod
        def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Any:
            value = shape.model_validate_json(json_data, **options)
            if _keys(json_data) != _fields(shape, (value,)) and (key := _given_twice(json_data)) is not None:
                error = PydanticCustomError("given_twice", "the key {key} is given twice in one object", {"key": key})
                raise ValidationError.from_exception_data(shape.__name__, [InitErrorDetails(type=error, input=key)])
            return value

    StandIn.__name__ = StandIn.__qualname__ = shape.__name__
    StandIn.__doc__ = shape.__doc__
    return StandIn  # type: ignore[return-value]  # to instructor it is the shape


_SPACED_KEY: Final = re.compile(r'"\s+:')


def _keys(content: str | bytes | bytearray) -> int:
    r"""How many keys valid JSON has, at most: a quoted `\":` in a text counts too.

    Where it is the number of `_fields`, each key is one field of one object, and none is given twice.
    """
    text = content if isinstance(content, str) else content.decode()
    keys = text.count('":')
    return keys if text.count(":") == keys else keys + len(_SPACED_KEY.findall(text))


def _fields(shape: type[BaseModel], values: Sequence[BaseModel]) -> int:
    """How many fields values of a shape must have, with those of the values within them: for each there was a key."""
    return _required(shape) * len(values) + sum(
        _fields(part, [one for value in values for one in getattr(value, name)]) for name, part in _values_within(shape)
    )


@functools.cache
def _required(shape: type[BaseModel]) -> int:
    return sum(field.is_required() for field in shape.model_fields.values())


@functools.cache
def _values_within(shape: type[BaseModel]) -> tuple[tuple[str, type[BaseModel]], ...]:
    """The fields of a shape that hold tuples of further values, and their shapes."""

    def part(annotation: Any) -> Any:
        item = get_args(annotation)[0] if get_origin(annotation) is tuple else None
        return item if isinstance(item, type) and issubclass(item, BaseModel) else None

    parts = ((name, part(field.annotation)) for name, field in shape.model_fields.items())
    return tuple((name, shape) for name, shape in parts if shape is not None)


class _TwiceError(Exception):
    """A key stands twice in an object."""


def _given_twice(content: str | bytes | bytearray) -> str | None:
    """A key that one object gives twice, of which a parser would silently take the last."""

    def hold(pairs: list[tuple[str, Any]]) -> None:
        if len(dict(pairs)) < len(pairs):
            keys = [key for key, _ in pairs]
            raise _TwiceError(next(key for key in keys if keys.count(key) > 1))

    try:
        json.loads(content, object_pairs_hook=hold)
    except _TwiceError as twice:
        return str(twice)
    return None


def _rendered(value: Any, _: int = 0) -> bytes:
    return pydantic_core.to_json(value) if isinstance(value, str) else _ENCODER.encode(value).encode()


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
_SENT: Final = Writing(_rendered, name=_rendered)


def render_body(body: Mapping[str, Any]) -> bytes:
    """A body in JSON, byte for byte as the SDK renders one.

    >>> render_body({"messages": [{"role": "system", "content": "Ca\u00f1a"}], "model": "m", "seed": 1}).decode()
    '{"messages":[{"role":"system","content":"Ca\u00f1a"}],"model":"m","seed":1}'
    """
    return b"".join(_SENT.parts(body))
