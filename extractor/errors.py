"""Everything that can go wrong, in one tree.

    ExtractorError
    ├── UsageError                 the caller's: an option, a setting, an argument
    │   ├── NoModelError           no model is named and no recording can stand in
    │   ├── PromptError            a prompt of the user's can't be used
    │   ├── RunChanged             a run can't go on: its settings or its documents are not what they were
    │   └── StoreInUse             another run works on the same file
    ├── SourceError                a document can't be read
    ├── RunStopped                 somebody asked the run to stop
    ├── OutputError                what came out can't be written
    ├── RecordingError             a store of recordings
    │   ├── RecordingMissing       replay was asked for and nothing fits
    │   ├── RecordingDamaged       a file is no recording, or was changed by hand
    │   └── StoreFailed            answers or results can't be kept: no room, no permission
    └── ModelError                 the service's
        ├── AccessDenied           401, 403: a missing or wrong key
        ├── UnknownModel           404: no such model, or no such address
        ├── QuotaExhausted         429 that waiting does not cure
        ├── ServerUnreachable      nobody answers, or somebody else does
        ├── RequestRefused         400, 413, 422: this request, or this document, is not accepted
        ├── ServiceFailed          429, 5xx, timeouts, resets, after every attempt
        │   └── ServiceDown        nothing but failures for minutes
        └── BudgetSpent            the next request could cost more than is left

An error says what happened and, in `hint`, what to do next; `details` may show more, on lines of their own. Where every other document would fail
alike, `stops_run` is true and a run of many ends there.
"""

from __future__ import annotations

from typing import ClassVar


class ExtractorError(Exception):
    """Base of every error this package raises on purpose.

    >>> str(UsageError("no such mode: 'fast'", hint="Choose json_schema, tools or md_json."))
    "no such mode: 'fast'. Choose json_schema, tools or md_json."
    """

    stops_run: ClassVar[bool] = False
    default_hint: ClassVar[str] = ""

    def __init__(self, message: str, *, hint: str | None = None, details: str = "") -> None:
        self.message = message.rstrip(".")
        self.hint = self.default_hint if hint is None else hint
        self.details = details
        told = f"{self.message}. {self.hint}" if self.hint else self.message
        super().__init__(f"{told}\n{details}" if details else told)

    def __reduce__(self) -> tuple[object, ...]:
        """An error crosses from one process to another as it is."""
        return _made_again, (type(self), self.message, self.hint, self.details)


def _made_again(kind: type[ExtractorError], message: str, hint: str, details: str) -> ExtractorError:
    return kind(message, hint=hint, details=details)


class UsageError(ExtractorError):
    """The caller asked for something that can't be."""

    stops_run = True


class NoModelError(UsageError):
    """No model is named, and the text is not one of the recorded samples."""

    default_hint = (
        "Name a model, for example:\n"
        "  --model openai/gpt-5-mini             with OPENAI_API_KEY set\n"
        "  --model ollama/qwen3:8b               a local Ollama\n"
        "  --model vllm/Qwen/Qwen3-8B            a local vLLM; llamacpp/ and lmstudio/ work alike\n"
        "  --base-url http://host:port/v1 --model NAME   any OpenAI-compatible server\n"
        "Or set EXTRACTOR_MODEL, or replay your own recordings with --recordings FOLDER --model NAME."
    )


class PromptError(UsageError):
    """A prompt folder can't be used: a file is missing, a variable is unknown, an example is not in its own text."""


class RunChanged(UsageError):
    """A run on many documents can't go on: its settings or its documents are not what they were."""

    default_hint = (
        "Undo the change to go on; or run with --fresh to begin anew (answers that still fit are not paid for again); "
        "or name another output."
    )


class StoreInUse(UsageError):
    """Another run works on the same file."""

    default_hint = "Wait for it to end, or name another file: -o, or --recordings."


class SourceError(ExtractorError):
    """A document can't be read. The others go on."""


class OutputError(ExtractorError):
    """What came out can't be written: the disk is full, the folder is read-only, or somebody else writes there."""

    stops_run = True


class RecordingError(ExtractorError):
    """Something is wrong with a store of recordings."""


class RecordingMissing(RecordingError):
    """Replay was asked for and no recording answers the request. Nothing was sent."""

    default_hint = "Run once with --record and a model to keep an answer."


class RecordingDamaged(RecordingError):
    """A file in a store is no recording, or its request was changed after it was kept."""

    default_hint = "Delete the file and record it anew; recordings are never mended by hand."


class StoreFailed(RecordingError):
    """Answers or results can't be kept: the disk is full or failing, or the place may not be written."""

    stops_run = True


class RunStopped(ExtractorError):
    """Somebody asked the run to stop. What was paid for is kept."""

    stops_run = True
    default_hint = "The same command goes on where it stopped."


class ModelError(ExtractorError):
    """The model's service did not give an answer that can be used."""


class AccessDenied(ModelError):
    """401 or 403."""

    stops_run = True
    default_hint = "Check the key (OPENAI_API_KEY, or EXTRACTOR_API_KEY for other servers)."


class UnknownModel(ModelError):
    """404: the server knows no such model, or no such path."""

    stops_run = True
    default_hint = "Check --model, and that --base-url ends where the server's API begins (often /v1)."


class QuotaExhausted(ModelError):
    """The account has no credit left."""

    stops_run = True
    default_hint = "Add credit or use another key; then run the same command again."


class ServerUnreachable(ModelError):
    """No connection, or the answer is not from a model's server."""

    stops_run = True
    default_hint = "Check --base-url and that the server runs."


class RequestRefused(ModelError):
    """The server does not accept this request."""


class ServiceFailed(ModelError):
    """Every attempt failed: rate limits, server errors, timeouts, resets."""

    default_hint = "The same command goes on with the documents that failed."


class ServiceDown(ServiceFailed):
    """Nothing but failures for minutes: every other document would fail alike."""

    stops_run = True
    default_hint = "Check the service, then run the same command again: it goes on where it stopped."


class BudgetSpent(ModelError):
    """The next request could cost more than is left of --max-cost or --max-tokens."""

    stops_run = True
    default_hint = "Raise the limit and run the same command again: it goes on where it stopped."
