"""News text in, typed trade-event records out; every value proven by the words it came from.

    >>> from extractor import extract                                        # doctest: +SKIP
    >>> extraction = extract("The EU will impose …", model="openai/gpt-5-mini")  # doctest: +SKIP

The names below are the public face. They are loaded when first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractor.arrow import to_arrow, to_pandas, to_polars
    from extractor.errors import (
        AccessDenied,
        ExtractorError,
        ModelError,
        NoModelError,
        OutputError,
        PromptError,
        QuotaExhausted,
        RecordingDamaged,
        RecordingError,
        RecordingMissing,
        RequestRefused,
        ServerUnreachable,
        ServiceFailed,
        SourceError,
        UnknownModel,
        UsageError,
    )
    from extractor.goldfiles import read_report
    from extractor.prompting import Prompt
    from extractor.resources import read_prompt, seeds
    from extractor.run import Extractor, extract, extract_async
    from extractor.schema import (
        Actor,
        Document,
        Draft,
        DraftEvent,
        EventDate,
        Evidence,
        Extraction,
        Location,
        Product,
        Quantity,
        Rejection,
        Time,
        TradeEvent,
        Usage,
    )
    from extractor.scoring import Report
    from extractor.sinks import open_sink, read_extractions
    from extractor.sources import read_document

_HOMES = {
    "arrow": "to_arrow to_pandas to_polars",
    "errors": (
        "AccessDenied ExtractorError ModelError NoModelError OutputError PromptError QuotaExhausted RecordingDamaged "
        "RecordingError RecordingMissing RequestRefused ServerUnreachable ServiceFailed SourceError UnknownModel UsageError"
    ),
    "goldfiles": "read_report",
    "prompting": "Prompt",
    "resources": "read_prompt seeds",
    "run": "Extractor extract extract_async",
    "schema": (
        "Actor Document Draft DraftEvent Evidence EventDate Extraction Location Product Quantity Rejection Time "
        "TradeEvent Usage"
    ),
    "scoring": "Report",
    "sinks": "open_sink read_extractions",
    "sources": "read_document",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__version__ = "0.1.0"
__all__ = [
    "AccessDenied",
    "Actor",
    "Document",
    "Draft",
    "DraftEvent",
    "EventDate",
    "Evidence",
    "Extraction",
    "Extractor",
    "ExtractorError",
    "Location",
    "ModelError",
    "NoModelError",
    "OutputError",
    "Product",
    "Prompt",
    "PromptError",
    "Quantity",
    "QuotaExhausted",
    "RecordingDamaged",
    "RecordingError",
    "RecordingMissing",
    "Rejection",
    "Report",
    "RequestRefused",
    "ServerUnreachable",
    "ServiceFailed",
    "SourceError",
    "Time",
    "TradeEvent",
    "UnknownModel",
    "Usage",
    "UsageError",
    "extract",
    "extract_async",
    "open_sink",
    "read_document",
    "read_extractions",
    "read_prompt",
    "read_report",
    "seeds",
    "to_arrow",
    "to_pandas",
    "to_polars",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
