"""Where a model is and how to talk to it: arguments first, then the environment. Nothing else reads the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple, get_args
from urllib.parse import urlsplit

from extractor.errors import NoModelError, UsageError

Mode = Literal["json_schema", "tools", "md_json"]
"""How the schema is put to the model: json_schema where the server enforces it, tools or md_json where it can't."""

RECORDED_MODEL: Final = "relay-llm"
"""The model that answered the recordings that ship with the package."""


_NOWHERE: Final = "http://localhost/v1"


class Service(NamedTuple):
    """A known place to find models."""

    base_url: str
    key_variable: str | None
    """None: a local server that asks for no key."""


SERVICES: Final[Mapping[str, Service]] = {
    "openai": Service("https://api.openai.com/v1", "OPENAI_API_KEY"),
    "openrouter": Service("https://openrouter.ai/api/v1", "OPENROUTER_API_KEY"),
    "ollama": Service("http://localhost:11434/v1", None),
    "vllm": Service("http://localhost:8000/v1", None),
    "llamacpp": Service("http://localhost:8080/v1", None),
    "lmstudio": Service("http://localhost:1234/v1", None),
}


@dataclass(frozen=True)
class ModelSettings:
    """Everything a request needs but its words.

    >>> find_model("ollama/qwen3:8b", environment={}).base_url
    'http://localhost:11434/v1'
    """

    name: str
    base_url: str
    api_key: str = field(repr=False)
    mode: Mode = "json_schema"
    max_output_tokens: int = 16_384
    timeout_s: float = 300.0
    max_reasks: int = 2
    max_attempts: int = 8
    longest_wait_s: float = 120.0
    """A service that asks to wait longer is not waited for."""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """Further parameters of the request (`temperature`, `reasoning_effort`, …); a None takes one out."""

    @property
    def token_limit_parameter(self) -> str:
        """OpenAI's reasoning models refuse `max_tokens`; many other servers know nothing else."""
        host = urlsplit(self.base_url).hostname or ""
        return "max_completion_tokens" if host.endswith(("openai.com", "openai.azure.com")) else "max_tokens"


def named_model(name: str | None, environment: Mapping[str, str] | None = None) -> str | None:
    """The model that is named by argument or by EXTRACTOR_MODEL."""
    given = os.environ if environment is None else environment
    return name or given.get("EXTRACTOR_MODEL") or None


def find_model(
    name: str | None = None,
    base_url: str | None = None,
    api_key: str | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    offline: bool = False,
    **options: Any,
) -> ModelSettings:
    """Settle which model answers and where it is.

    A prefix of `SERVICES` names the place (`openai/gpt-5-mini`); `base_url`, or OPENAI_BASE_URL, names any other
    server, and then a name without a known prefix is sent as it is. `offline` is for replays: nothing is called,
    so neither key nor address is needed.

    Raises:
        NoModelError: no model is named anywhere.
        UsageError: no key where the service asks for one, an address that is none, an unknown mode.
    """
    given = os.environ if environment is None else environment
    name = named_model(name, given)
    if not name:
        raise NoModelError("no model is named")
    prefix, _, rest = name.partition("/")
    service = SERVICES.get(prefix) if rest else None
    explicit_url = base_url or given.get("EXTRACTOR_BASE_URL")
    if service is None:
        url = explicit_url or given.get("OPENAI_BASE_URL")
        if not url and offline:
            url = _NOWHERE
        if not url:
            raise UsageError(
                f"model {name!r} names no service",
                hint=f"Put one in front ({', '.join(f'{known}/' for known in SERVICES)}) or give --base-url.",
            )
        key = api_key or given.get("EXTRACTOR_API_KEY") or given.get("OPENAI_API_KEY") or "none"
        return _checked(name, url, key, options)
    secret = api_key or given.get("EXTRACTOR_API_KEY") or (service.key_variable and given.get(service.key_variable))
    if service.key_variable and not (secret or explicit_url or offline):
        raise UsageError(f"no key for {prefix}", hint=f"Set {service.key_variable}, or EXTRACTOR_API_KEY.")
    return _checked(rest, explicit_url or service.base_url, secret or "none", options)


def _checked(name: str, url: str, key: str, options: Mapping[str, Any]) -> ModelSettings:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise UsageError(f"{url!r} is no address of a server", hint="It begins with http:// or https://.")
    mode = options.get("mode", "json_schema")
    if mode not in get_args(Mode):
        raise UsageError(f"no such mode: {mode!r}", hint=f"Choose {', '.join(get_args(Mode))}.")
    if not key.isascii() or any(character.isspace() for character in key):
        raise UsageError("the API key holds white space or characters that no key has", hint="Copy it again.")
    return ModelSettings(name=name, base_url=url.rstrip("/"), api_key=key, **options)


def recorded_model(**options: Any) -> ModelSettings:
    """The model of the recordings that ship with the package. Its address is never called."""
    return ModelSettings(name=RECORDED_MODEL, base_url=_NOWHERE, api_key="none", **options)
