"""What is asked, of whom, from where answers come and within which limits: settled before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack, get_args

from extractor.errors import UsageError
from extractor.recordings import RecordingMode
from extractor.resources import bundled, read_prompt
from extractor.settings import Mode, ModelSettings, find_model, named_model, recorded_model
from extractor.steps import Steps

if TYPE_CHECKING:
    import httpx2

    from extractor.prompting import Prompt
    from extractor.spending import Price

DEFAULT_RECORDINGS: Final = "recordings"
DATABASE_SUFFIXES: Final = frozenset({".db", ".sqlite", ".sqlite3"})
"""A store of recordings with one of these names is one file; any other is a folder."""


class Options(TypedDict, total=False):
    """What `Extractor`, `extract` and `extract_files` take by name."""

    base_url: str | None
    """Address of any OpenAI-compatible server, up to `/v1`."""
    api_key: str | None
    """Else EXTRACTOR_API_KEY, or the service's own variable."""
    prompt: Path | str | Prompt | None
    """A folder to use instead of the package's prompt, or a parsed `Prompt`."""
    recordings: Path | str | None
    """A folder of recordings, or a file of them (`.db`). Without `record`, it is replayed and nothing is called."""
    record: RecordingMode | None
    """`replay`, `record`, `refresh` or `off`; see `RecordingMode`."""
    mode: Mode
    """`json_schema`, `tools` or `md_json`."""
    repair: bool
    """Whether words that are not in the text are asked about once more."""
    second_pass: bool
    """Whether the model is asked what its first answer lacks."""
    with_text: bool
    """Whether results carry their document's text."""
    parameters: Mapping[str, Any] | None
    """Further parameters of the request; a None takes one out."""
    max_output_tokens: int
    timeout_s: float
    max_reasks: int
    max_attempts: int
    """Bounds on one answer: tokens, seconds, asks again for a broken reply, attempts of transport."""
    deadline_s: float
    """Seconds for one document, from its first request on."""
    concurrency: int
    """Requests at a time, at most; fewer where the service throttles."""
    rpm: float | None
    tpm: float | None
    """Requests and tokens a minute, at most."""
    max_tokens: int | None
    max_cost: Decimal | float | None
    """Tokens, and US dollars, of all requests together, at most; requests in flight are counted."""
    price: Price | None
    """Where the model's price is not known, or another."""
    transport: httpx2.AsyncBaseTransport | None
    """To reach the network with."""


@dataclass(frozen=True)
class Limits:
    """How much at a time, a minute and in all."""

    concurrency: int = 8
    rpm: float | None = None
    tpm: float | None = None
    max_tokens: int | None = None
    max_cost: Decimal | None = None
    price: Price | None = None
    deadline_s: float = 1800.0


@dataclass(frozen=True)
class Plan:
    """Everything that is settled."""

    settings: ModelSettings
    prompt: Prompt
    steps: Steps
    record: RecordingMode
    recordings: Path | None
    samples_only: bool
    """No model is named: only the sample articles can be read, from their recordings."""
    limits: Limits
    transport: httpx2.AsyncBaseTransport | None

    @property
    def live(self) -> bool:
        """Whether a model may be called."""
        return self.record != "replay"


def make_plan(model: str | None = None, **options: Unpack[Options]) -> Plan:
    """Settle what was asked for.

    Raises:
        UsageError: on what can't be.
    """
    given: dict[str, Any] = dict(options)
    record, recordings = given.pop("record", None), given.pop("recordings", None)
    prompt = given.pop("prompt", None)
    base_url, api_key = given.pop("base_url", None), given.pop("api_key", None)
    transport = given.pop("transport", None)
    steps = Steps(**{name: given.pop(name) for name in Steps.__slots__ if name in given})
    limits = Limits(**{name: given.pop(name) for name in Limits.__dataclass_fields__ if name in given})
    if limits.max_cost is not None:
        limits = replace(limits, max_cost=Decimal(str(limits.max_cost)))
    given["parameters"] = dict(given.pop("parameters", None) or {})
    samples_only = not (named_model(model) or recordings or record)
    if samples_only:
        settings = recorded_model(**given)
        record, recordings = "replay", bundled("fixtures")
    else:
        record = record or ("replay" if recordings else "off")
        settings = find_model(model, base_url, api_key, offline=record == "replay", **given)
    if record not in get_args(RecordingMode):
        raise UsageError(f"no such recording mode: {record!r}", hint=f"Choose {', '.join(get_args(RecordingMode))}.")
    if record == "off":
        recordings = None
    elif recordings is None:
        recordings = DEFAULT_RECORDINGS
    path = None if recordings is None else Path(recordings)
    if record == "replay" and path is not None and not (path.is_file() if is_database(path) else path.is_dir()):
        kind = "file" if is_database(path) else "folder"
        raise UsageError(f"{path} is no {kind} of recordings", hint="Record first: --record.")
    return Plan(
        settings=settings,
        prompt=read_prompt(prompt) if prompt is None or isinstance(prompt, str | Path) else prompt,
        steps=steps,
        record=record,
        recordings=path,
        samples_only=samples_only,
        limits=limits,
        transport=transport,
    )


def is_database(path: Path) -> bool:
    """Whether a store of recordings is one file, by its name."""
    return path.suffix in DATABASE_SUFFIXES


def manifest(plan: Plan, schema_sha256: str, version: str) -> dict[str, str]:
    """What a result depends on beside its document, by the names that a person knows it by."""
    settings, prompt = plan.settings, plan.prompt
    facts = {
        "model": settings.name,
        "mode": settings.mode,
        "prompt": f"{prompt.name} {prompt.version} ({prompt.sha256[:12]})",
        "schema": schema_sha256[:12],
        "repair round": "yes" if plan.steps.repair else "no",
        "second pass": "yes" if plan.steps.second_pass else "no",
        "max output tokens": str(settings.max_output_tokens),
        "max re-asks": str(settings.max_reasks),
        "version of extractor": version,
    }
    return facts | {f"parameter {name}": repr(value) for name, value in settings.parameters.items()}
